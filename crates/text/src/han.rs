//! One form for the ways in which a Chinese character is written, so that traditional and simplified texts meet.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use irg_kvariants::{KVARIANTS, KVariantClass};

/// Common traditional characters, each with the simplified one. The table of variants leaves out many of them, because several
/// characters share the simplified one or because that is an old character too.
const SIMPLIFIED: &str = "\
    後后 裏里 裡里 發发 髮发 麼么 麵面 隻只 乾干 幹干 係系 繫系 復复 複复 歷历 曆历 鐘钟 鍾钟 臺台 \
    檯台 颱台 餘余 穀谷 幾几 鬥斗 醜丑 雲云 鬆松 衝冲 齣出 捲卷 傢家 誌志 睏困 迴回 豐丰 鬍胡 準准 \
    製制 緻致 採采 徵征 術术 闆板 錶表 彆别 並并 併并 矇蒙 彌弥 瀰弥 簽签 籤签 捨舍 昇升 壇坛 罈坛 \
    團团 糰团 鹹咸 嚮向 鬚须 須须 葉叶 願愿 嶽岳 鬱郁 摺折 週周 築筑 瞭了 纍累 衊蔑 僕仆 樸朴 麴曲 \
    瀋沈 適适 塗涂 籲吁 禦御 傑杰 蔔卜 種种 薑姜 藉借 盡尽 儘尽 據据 剋克 臘腊 蠟蜡 誇夸 劃划 獲获 \
    穫获 夥伙 匯汇 彙汇 當当 噹当 惡恶 噁恶 範范 紮扎 佔占 遊游 佈布 弔吊 僱雇 掛挂 註注 託托 慾欲 \
    纔才 櫃柜 閤合 畫画 錄录 鑑鉴 鑒鉴 蘇苏 囉啰 擺摆 襬摆 蕩荡 盪荡 贊赞 讚赞 鏟铲 颳刮 慼戚 鞦秋 \
    韆千 湧涌 嘆叹 歎叹 牆墙 淚泪 眾众 線线 沖冲 為为 爲为 檔档 啟启 啓启 說说 説说 裝装 廣广 頭头 \
    運运 這这 還还 過过 達达 遠远 邊边 驚惊 麗丽 黃黄 點点 兒儿 內内 冊册 劉刘 勝胜 醫医 卻却 廳厅 \
    雙双 吳吴 吶呐 園园 聖圣 塊块 報报 墳坟 壘垒 夢梦 夠够 奧奥 奮奋 寧宁 寶宝 屍尸 屬属 幣币 幫帮 \
    廠厂 廟庙 異异 強强 從从 態态 愛爱 憂忧 憐怜 憑凭 懼惧 戶户 拋抛 換换 搖摇 擬拟 於于 晉晋 晝昼 \
    機机 殺杀 雜杂 構构 標标 樣样 殼壳 毀毁 決决 沒没 況况 減减 溝沟 滾滚 漢汉 潔洁 潛潜 燈灯 爭争 \
    犧牺 猶犹 獨独 獻献 環环 產产 畝亩 盜盗 盤盘 睜睁 禮礼 稱称 積积 窮穷 竊窃 競竞 筆笔 節节 糧粮 \
    網网 總总 聲声 腳脚 舊旧 艦舰 藝艺 虛虚 號号 虧亏 蟲虫 襯衬 親亲 趕赶 跡迹 躍跃 辦办 遞递 鄉乡 \
    鎮镇 鐵铁 陰阴 陽阳 雖虽 電电 靈灵 靜静 響响 類类 黨党 罷罢 備备 畢毕 斃毙 補补 參参 慘惨 倉仓 \
    長长 嘗尝 車车 齒齿 芻刍 竄窜 帶带 動动 斷断 對对 隊队 爾尔 歸归 龜龟 國国 華华 會会 夾夹 監监 \
    見见 薦荐 將将 進进 舉举 來来 樂乐 離离 兩两 龍龙 婁娄 盧卢 虜虏 鹵卤 慮虑 侖仑 馬马 買买 麥麦 \
    賣卖 門门 難难 鳥鸟 聶聂 農农 齊齐 豈岂 氣气 遷迁 喬乔 區区 審审 師师 時时 壽寿 肅肃 歲岁 孫孙 \
    條条 萬万 韋韦 烏乌 無无 寫写 尋寻 亞亚 嚴严 厭厌 堯尧 業业 頁页 義义 隱隐 魚鱼 與与 鄭郑 執执 \
    質质 專专 礙碍 骯肮 襖袄 壩坝 蠶蚕 燦灿 層层 攙搀 讒谗 饞馋 纏缠 懺忏 償偿 徹彻 塵尘 懲惩 遲迟 \
    礎础 處处 觸触 辭辞 聰聪 叢丛 擔担 膽胆 導导 鄧邓 敵敌 澱淀 噸吨 奪夺 墮堕 礬矾 飛飞 糞粪 鳳凤 \
    膚肤 婦妇 個个 鞏巩 購购 顧顾 關关 觀观 轟轰 壺壶 滬沪 護护 懷怀 壞坏 歡欢 擊击 雞鸡 極极 際际 \
    繼继 價价 艱艰 殲歼 繭茧 揀拣 鹼碱 漿浆 槳桨 獎奖 講讲 醬酱 膠胶 階阶 僅仅 劇剧 開开 墾垦 懇恳 \
    蘭兰 攔拦 欄栏 爛烂 隸隶 簾帘 聯联 煉炼 練练 療疗 遼辽 獵猎 臨临 鄰邻 嶺岭 廬庐 蘆芦 爐炉 陸陆 \
    驢驴 亂乱 黴霉 滅灭 惱恼 腦脑 釀酿 瘧疟 闢辟 蘋苹 撲扑 牽牵 纖纤 竅窍 寢寝 慶庆 瓊琼 權权 勸劝 \
    確确 讓让 擾扰 熱热 認认 灑洒 傘伞 喪丧 掃扫 澀涩 曬晒 傷伤 濕湿 溼湿 實实 勢势 獸兽 書书 樹树 \
    帥帅 隨随 體体 聽听 圖图 橢椭 窪洼 襪袜 衛卫 穩稳 務务 霧雾 習习 戲戏 蝦虾 嚇吓 顯显 憲宪 縣县 \
    協协 脅胁 褻亵 釁衅 興兴 懸悬 選选 壓压 鹽盐 養养 癢痒 鑰钥 藥药 爺爷 億亿 憶忆 應应 擁拥 傭佣 \
    踴踊 優优 郵邮 譽誉 醞酝 臟脏 髒脏 鑿凿 棗枣 竈灶 齋斋 氈毡 戰战 趙赵 癥症 證证 腫肿 燭烛 莊庄 \
    樁桩 妝妆 壯壮 狀状 濁浊 鑽钻 規规 視视 覺觉 學学 間间 問问 軍军 連连 轉转 輪轮 語语 話话 請请 \
    識识 課课 論论 調调 談谈 謝谢 記记 許许 設设 訴诉 詞词 試试 詩诗 該该 詳详 誤误 讀读 變变 風风 \
    騎骑 東东 們们 傳传 債债 劍剑 剛刚 勞劳 勵励 單单 員员 圍围 場场 媽妈 寬宽 島岛 帳帐 張张 彈弹 \
    徑径 戀恋 揮挥 損损 擇择 擴扩 攝摄 數数 暫暂 橋桥 檢检 歐欧 殘残 測测 湯汤 滿满 漁渔 漲涨 濃浓 \
    濟济 燒烧 營营 獅狮 簡简 糾纠 紀纪 約约 紅红 紋纹 納纳 紙纸 級级 細细 終终 結结 給给 絕绝 統统 \
    經经 綠绿 維维 綱纲 緊紧 組组 績绩 織织 續续 羅罗 聞闻 職职 臉脸 蠻蛮 訂订 討讨 訓训 評评 譯译 \
    貝贝 負负 財财 貢贡 貧贫 貨货 販贩 責责 貴贵 貸贷 費费 賀贺 資资 賓宾 賞赏 賠赔 賢贤 賴赖 賽赛 \
    贈赠 贏赢 軌轨 軟软 輕轻 較较 載载 輝辉 輩辈 輸输 遙遥 釋释 針针 鋼钢 錢钱 錯错 鍵键 鎖锁 鏡镜 \
    閃闪 閉闭 閒闲 閱阅 闖闯 陣阵 險险 韓韩 頂顶 項项 順顺 預预 領领 頻频 題题 顏颜 額额 飯饭 飲饮 \
    飾饰 館馆 餓饿 駐驻 駛驶 騙骗 鬧闹 魯鲁 鮮鲜 鴨鸭 鷹鹰 齡龄 現现 銀银 嗎吗 誰谁";
/// Most steps from a variant to the character that it is a variant of.
const MOST_STEPS: usize = 4;

/// For each character that has another form the one under which it is indexed.
static FORMS: LazyLock<HashMap<char, char>> = LazyLock::new(|| {
    let simplified: HashMap<char, char> = pairs().collect();
    let targets: HashSet<char> = simplified.values().copied().collect();
    let next = |character: char| {
        let variant = KVARIANTS.get(&character).filter(|variant| variant.classification != KVariantClass::Wrong);
        variant.map_or(character, |variant| variant.destination_ideograph)
    };
    let form = |character: char| {
        let mut form = character;
        for _ in 0..MOST_STEPS {
            if targets.contains(&form) {
                break;
            }
            form = simplified.get(&form).copied().unwrap_or_else(|| next(form));
        }
        form
    };
    let all = KVARIANTS.keys().copied().chain(simplified.keys().copied());
    all.map(|character| (character, form(character))).filter(|(character, form)| character != form).collect()
});

fn pairs() -> impl Iterator<Item = (char, char)> {
    SIMPLIFIED.split_whitespace().filter_map(|pair| {
        let mut pair = pair.chars();
        Some((pair.next()?, pair.next()?))
    })
}

/// The text with each Chinese character in the form under which it is indexed.
pub(super) fn folded(text: String) -> String {
    if text.is_ascii() || !text.contains(is_han) {
        return text;
    }
    text.chars().map(|character| FORMS.get(&character).copied().unwrap_or(character)).collect()
}

fn is_han(character: char) -> bool {
    matches!(u32::from(character), 0x3400..=0x9FFF | 0xF900..=0xFAFF | 0x20000..=0x323AF)
}

#[cfg(test)]
mod tests {
    use super::{folded, pairs};

    /// Proves that a text has the same form whether it is written in traditional or in simplified characters.
    #[test]
    fn traditional_and_simplified_characters_are_one() {
        for (traditional, simplified) in [
            ("船長姓什麼", "船长姓什么"),
            ("頭髮與發現", "头发与发现"),
            ("圖書館的開放時間", "图书馆的开放时间"),
            ("後來乾了兩個小時", "后来干了两个小时"),
            ("臺灣的鐵路歷史", "台湾的铁路历史"),
            ("這輛車從哪裡開往銀行？", "这辆车从哪里开往银行？"),
            ("請問員工餐廳週末營業嗎", "请问员工餐厅周末营业吗"),
            ("誰負責維護這個資料庫的備份", "谁负责维护这个资料库的备份"),
        ] {
            assert_eq!(folded(traditional.to_owned()), folded(simplified.to_owned()), "{traditional}");
        }
        assert_ne!(folded("長".to_owned()), folded("常".to_owned()));
        assert_eq!(folded("カザン abc".to_owned()), "カザン abc");
    }

    #[test]
    fn both_characters_of_a_pair_have_the_same_form() {
        for (traditional, simplified) in pairs() {
            assert_eq!(folded(traditional.to_string()), folded(simplified.to_string()), "{traditional}");
        }
    }
}
