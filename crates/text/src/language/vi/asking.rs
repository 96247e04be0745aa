//! What Vietnamese questions ask for, and what people write around them.

use crate::language::words::{AskingWords, MessageWords, phrases};

pub(super) const ASKING: AskingWords = AskingWords {
    who: phrases!(
        "ai; ai là; ai đã; ai là người; là ai; của ai; với ai; cho ai; bởi ai; do ai; từ ai; người nào; ai đang; \
         ai sẽ"
    ),
    when: phrases!(
        "khi nào; lúc nào; bao giờ; hồi nào; chừng nào; từ khi nào; từ bao giờ; đến khi nào; đến bao giờ; \
         cho đến khi nào; vào lúc nào; vào khi nào; năm nào; vào năm nào; tháng nào; vào tháng nào; tháng mấy; \
         ngày nào; vào ngày nào; ngày mấy; hôm nào; mấy giờ; lúc mấy giờ; thế kỷ nào; vào thế kỷ nào; thời gian nào; \
         thời điểm nào; vào thời điểm nào; thời kỳ nào; giai đoạn nào; ngày tháng nào"
    ),
    place: phrases!(
        "ở đâu; đâu; tại đâu; nơi nào; ở nơi nào; chỗ nào; ở chỗ nào; từ đâu; đến đâu; đi đâu; nằm ở đâu; \
         ở nước nào; nước nào; quốc gia nào; ở quốc gia nào; thành phố nào; ở thành phố nào; tỉnh nào; ở tỉnh nào; \
         vùng nào; địa điểm nào; tại địa điểm nào; chỗ mô"
    ),
    why: phrases!(
        "tại sao; vì sao; sao lại; vì lý do gì; vì lí do gì; lý do gì; lí do gì; lý do nào; lý do vì sao; \
         lý do tại sao; nguyên nhân gì; nguyên nhân nào; nguyên nhân nào khiến; do đâu; vì cớ gì; cớ sao; vì đâu; \
         để làm gì; nhằm mục đích gì; tại vì sao; điều gì khiến"
    ),
    how: phrases!(
        "như thế nào; thế nào; làm thế nào; làm sao; làm cách nào; bằng cách nào; ra sao; cách nào; theo cách nào; \
         bằng phương pháp nào; ntn; làm như thế nào; cách thức nào; kiểu gì"
    ),
    how_many: phrases!(
        "bao nhiêu người; bao nhiêu cái; bao nhiêu con; bao nhiêu lần; bao nhiêu loại; có bao nhiêu; có mấy; \
         mấy người; mấy cái; mấy con; mấy lần; mấy loại; số lượng bao nhiêu; số lượng là bao nhiêu; \
         có tất cả bao nhiêu; tổng cộng bao nhiêu; tổng cộng có bao nhiêu"
    ),
    how_much: phrases!(
        "bao nhiêu; là bao nhiêu; lượng bao nhiêu; bao nhiêu phần trăm; mức nào; ở mức nào; chiếm bao nhiêu; bn"
    ),
    money: phrases!(
        "bao nhiêu tiền; giá bao nhiêu; giá là bao nhiêu; có giá bao nhiêu; với giá bao nhiêu; mất bao nhiêu tiền; \
         tốn bao nhiêu; tốn bao nhiêu tiền; chi phí bao nhiêu; chi phí là bao nhiêu; hết bao nhiêu tiền; \
         phải trả bao nhiêu; lương bao nhiêu; bao nhiêu đồng; bao nhiêu đô; bao nhiêu đô la; mấy đồng; mấy tiền; \
         giá cả thế nào; nhiêu tiền; bn tiền"
    ),
    measures: phrases!(
        "bao lâu; trong bao lâu; mất bao lâu; kéo dài bao lâu; bao xa; cách bao xa; cao bao nhiêu; dài bao nhiêu; \
         rộng bao nhiêu; sâu bao nhiêu; nặng bao nhiêu; lớn bao nhiêu; to bao nhiêu; nhanh bao nhiêu; \
         nóng bao nhiêu; chiều cao bao nhiêu; chiều dài bao nhiêu; diện tích bao nhiêu; diện tích là bao nhiêu; \
         tốc độ bao nhiêu; nhiệt độ bao nhiêu; cân nặng bao nhiêu; khoảng cách bao nhiêu; kích thước bao nhiêu; \
         bao nhiêu tuổi; mấy tuổi; từ mấy tuổi; từ bao nhiêu tuổi; ở độ tuổi nào; độ tuổi nào; bao nhiêu năm; \
         bao nhiêu tháng; bao nhiêu ngày; bao nhiêu giờ; bao nhiêu phút; mấy năm; mấy tháng; mấy ngày; mấy tiếng; \
         mấy phút; bao nhiêu mét; bao nhiêu ki-lô-mét; bao nhiêu km; bao nhiêu kg; bao nhiêu cân; bao nhiêu độ"
    ),
    defines: phrases!(
        "là gì; nghĩa là gì; có nghĩa là gì; có nghĩa gì; nghĩa của; ý nghĩa của; định nghĩa; định nghĩa của; \
         định nghĩa về; khái niệm; khái niệm của; thế nào là; được định nghĩa như thế nào; được hiểu như thế nào; \
         được hiểu là gì; là viết tắt của; viết tắt của từ gì; gọi là gì; được gọi là gì; là cái gì; nghĩa là sao; \
         là thế nào; ai là gì"
    ),
    lists: phrases!(
        "những gì; những ai; những người nào; những cái nào; những loại nào; các loại nào; những nước nào; \
         những quốc gia nào; những tỉnh nào; những thành phố nào; những cách nào; gồm những gì; bao gồm những gì; \
         gồm có những gì; có những loại nào; có những gì; liệt kê; hãy liệt kê; kể tên; hãy kể tên; nêu các; \
         nêu những; kể ra; lập danh sách; cho danh sách; danh sách các; đưa ra danh sách"
    ),
    what: phrases!(
        "gì; cái gì; điều gì; việc gì; chuyện gì; là cái nào; cái nào; nào; loại gì; loại nào; thứ gì; về cái gì; \
         về điều gì; bằng gì; từ gì; con gì; tên gì; tên là gì"
    ),
    yes_no: phrases!(
        "có phải; có phải là; có phải không; có đúng là; có đúng không; có thật là; có thật không; có thể; liệu; \
         liệu có; liệu có thể; phải chăng; có nên; có cần; có được; có bắt buộc; đúng không; phải không; được không; \
         có không; hay không; có hay không; đã có; có tồn tại; có ai; chưa; rồi chưa"
    ),
};

pub(super) const MESSAGES: MessageWords = MessageWords {
    greetings: phrases!(
        "xin chào; xin chào mọi người; xin chào tất cả mọi người; xin chào các bạn; xin chào bạn; chào; chào bạn; \
         chào các bạn; chào mọi người; chào cả nhà; chào anh; chào chị; chào anh chị; chào em; chào ad; chào admin; \
         chào quý vị; chào buổi sáng; chào buổi chiều; chào buổi tối; kính chào; kính chào quý vị; kính gửi; \
         kính gửi anh; kính gửi chị; kính gửi anh chị; kính gửi quý công ty; kính thưa; kính thưa quý vị; thưa anh; \
         thưa chị; thưa thầy; thưa cô; thưa quý vị; thân gửi; thân mến; bạn thân mến; các bạn thân mến; gửi anh; \
         gửi chị; alo; a lô; hello; hello mọi người; hi; hi mọi người; hi cả nhà; hey; mọi người ơi; các bạn ơi; \
         cả nhà ơi; bạn ơi; ad ơi; em chào anh; em chào chị; em chào mọi người; dạ em chào anh chị"
    ),
    thanks: phrases!(
        "cảm ơn; cám ơn; cảm ơn bạn; cảm ơn các bạn; cảm ơn mọi người; cảm ơn nhiều; cảm ơn rất nhiều; \
         cảm ơn bạn nhiều; cảm ơn bạn rất nhiều; cám ơn bạn; cám ơn nhiều; cám ơn mọi người; cám ơn rất nhiều; \
         xin cảm ơn; xin cám ơn; xin cảm ơn trước; xin chân thành cảm ơn; chân thành cảm ơn; trân trọng cảm ơn; \
         xin trân trọng cảm ơn; cảm ơn trước; cảm ơn bạn trước; cảm ơn mọi người trước; cám ơn trước; cảm ơn anh; \
         cảm ơn chị; cảm ơn anh chị; em cảm ơn; em cảm ơn ạ; em xin cảm ơn; tôi xin cảm ơn; mình cảm ơn; \
         mình cảm ơn trước; cảm ơn vì đã giúp đỡ; cảm ơn đã giúp đỡ; cảm ơn sự giúp đỡ của bạn; \
         cảm ơn vì câu trả lời; cảm ơn đã trả lời; rất biết ơn; xin đa tạ; đa tạ; thanks; thank; tks; thx; cảm ơn ạ; \
         cám ơn ạ; cmon; many thanks"
    ),
    closings: phrases!(
        "trân trọng; trân trọng kính chào; kính chào trân trọng; kính thư; thân ái; thân chào; thân mến chào bạn; \
         chào thân ái; thân ái chào; chào tạm biệt; tạm biệt; hẹn gặp lại; gặp lại sau; bye; bai; \
         chúc bạn một ngày tốt lành; chúc anh chị một ngày tốt lành; chúc một ngày tốt lành; chúc một ngày tốt đẹp; \
         chúc mọi người một ngày vui vẻ; chúc mọi người ngày mới tốt lành; chúc cuối tuần vui vẻ; chúc sức khỏe; \
         chúc bạn vui; mong nhận được phản hồi; mong sớm nhận được phản hồi; rất mong nhận được phản hồi; \
         mong hồi âm; chờ tin bạn; best regards"
    ),
    urgencies: phrases!(
        "gấp lắm; rất gấp; cần gấp; mình cần gấp; tôi cần gấp; em cần gấp; đang cần gấp; mình đang cần gấp; \
         việc gấp; chuyện gấp; khẩn cấp lắm; càng sớm càng tốt; càng nhanh càng tốt; sớm nhất có thể; \
         nhanh nhất có thể; trả lời gấp; giúp gấp; giúp mình gấp; asap; hỏi nhanh; cho hỏi nhanh; câu hỏi nhanh; \
         một câu hỏi nhanh; hỏi nhanh một câu; chỉ một câu hỏi; một câu hỏi ngắn; câu hỏi ngắn; hỏi chút; hỏi xíu; \
         cần trong hôm nay; cần ngay hôm nay; mình đang vội; tôi đang vội; em đang vội; khẩn cấp ạ; gấp ạ; gấp nhé"
    ),
    forms: phrases!(
        "trong một câu; bằng một câu; trong hai câu; trong vài câu; trong vài từ; bằng vài từ; trong vài dòng; \
         ngắn gọn; thật ngắn gọn; ngắn gọn thôi; một cách ngắn gọn; vắn tắt; nói ngắn gọn; tóm tắt ngắn gọn; \
         nói tóm tắt; trả lời ngắn gọn; trả lời ngắn; câu trả lời ngắn; bằng từ ngữ đơn giản; \
         bằng ngôn ngữ đơn giản; bằng lời đơn giản; một cách đơn giản; một cách dễ hiểu; sao cho dễ hiểu; \
         cho dễ hiểu; dưới dạng danh sách; dạng danh sách; theo danh sách; dưới dạng gạch đầu dòng; gạch đầu dòng; \
         bằng gạch đầu dòng; theo từng ý; theo từng điểm; dưới dạng bảng; theo dạng bảng; từng bước; từng bước một; \
         theo từng bước; thật chi tiết; một cách chi tiết; một cách cụ thể; đầy đủ và chi tiết; \
         như thể tôi năm tuổi; như thể tôi 5 tuổi; như cho trẻ con; như cho trẻ em 5 tuổi; trả lời bằng tiếng việt; \
         bằng tiếng việt nhé; kèm ví dụ; có ví dụ; cùng với ví dụ; kèm nguồn; kèm theo nguồn; kèm dẫn chứng"
    ),
    frames: phrases!(
        "bạn có thể cho tôi biết; bạn có thể cho mình biết; bạn có thể nói cho tôi biết; bạn có thể cho biết; \
         anh có thể cho em biết; chị có thể cho em biết; anh chị có thể cho em biết; có thể cho tôi biết; \
         có thể cho mình biết; xin cho biết; xin cho tôi biết; vui lòng cho biết; vui lòng cho tôi biết; \
         làm ơn cho tôi biết; làm ơn cho biết; làm ơn; vui lòng; xin vui lòng; bạn có thể giải thích; \
         bạn có thể giải thích cho tôi; bạn có thể giải thích giúp mình; bạn có thể nói; bạn có biết; \
         bạn biết không; bạn có biết không; các bạn có biết; anh có biết; chị có biết; có ai biết; có ai biết không; \
         ai biết; mọi người có biết; có bạn nào biết; bạn nào biết; anh chị nào biết; tôi muốn biết; mình muốn biết; \
         em muốn biết; tôi muốn hỏi; mình muốn hỏi; em muốn hỏi; tôi cần biết; mình cần biết; tôi tự hỏi; \
         tôi tự hỏi liệu; mình tự hỏi; mình thắc mắc; tôi thắc mắc; em thắc mắc; tôi tò mò; mình tò mò; xin hỏi; \
         cho hỏi; cho tôi hỏi; cho mình hỏi; cho em hỏi; cho tui hỏi; cho mình hỏi chút; cho em hỏi chút; \
         cho tôi hỏi chút; cho mình hỏi là; cho em hỏi là; cho tôi hỏi là; xin cho hỏi; xin cho tôi hỏi; \
         xin được hỏi; em xin hỏi; tôi xin hỏi; cho phép tôi hỏi; tôi có thể hỏi; tôi có một câu hỏi; \
         tôi có câu hỏi; mình có câu hỏi; mình có một câu hỏi; em có câu hỏi; em có một câu hỏi; một câu hỏi; \
         câu hỏi của tôi là; câu hỏi của mình là; câu hỏi là; giúp mình với; giúp em với; giúp tôi với; \
         nhờ mọi người giúp; nhờ các bạn giúp; nhờ anh chị giải đáp; mọi người cho hỏi; mọi người cho mình hỏi; \
         mọi người cho em hỏi; ad cho em hỏi; ad cho mình hỏi; không biết là; không biết liệu"
    ),
    sources: phrases!(
        "theo bài viết; theo bài viết này; theo các bài viết; theo những bài viết; theo bài báo; theo bài báo này; \
         theo các bài báo; theo văn bản; theo các văn bản; theo tài liệu; theo tài liệu này; theo các tài liệu; \
         theo bài viết của tôi; theo các bài viết của tôi; dựa vào bài viết; dựa vào văn bản; dựa vào tài liệu; \
         dựa trên bài viết; dựa trên văn bản; dựa trên tài liệu; căn cứ vào bài viết; căn cứ vào tài liệu; \
         trong bài viết; trong bài viết này; trong các bài viết; trong các bài viết của tôi; trong bài báo; \
         trong bài báo này; trong văn bản; trong tài liệu; trong các tài liệu"
    ),
    hedges: phrases!(
        "xin lỗi; xin lỗi bạn; xin lỗi mọi người; xin lỗi vì làm phiền; xin lỗi đã làm phiền; \
         xin lỗi vì đã làm phiền; xin lỗi làm phiền; làm phiền bạn; làm phiền mọi người; làm phiền anh chị; \
         xin thứ lỗi; thứ lỗi; sorry; câu hỏi ngớ ngẩn; câu hỏi ngu ngốc; câu hỏi hơi ngớ ngẩn; câu hỏi hơi ngu; \
         có thể đây là câu hỏi ngớ ngẩn nhưng; có lẽ đây là câu hỏi ngớ ngẩn nhưng; \
         có thể câu hỏi này hơi ngớ ngẩn nhưng; hỏi ngu tí; hỏi ngu chút; hỏi hơi ngu; tôi là người mới; \
         mình là người mới; em là người mới; tôi mới ở đây; mình mới ở đây; mình mới tập; em mới học; mình mới học; \
         tôi mới bắt đầu; em là newbie; tôi không chắc; tôi không chắc lắm; mình không chắc; mình không chắc lắm; \
         em không chắc; tôi đã tìm; tôi đã tìm kiếm; mình đã tìm; mình đã tìm nhưng không thấy; \
         tôi đã tìm nhưng không thấy; em tìm mãi không thấy; mình tìm mãi không ra; tìm mãi không thấy; nếu ai biết; \
         nếu có ai biết; nếu bạn biết; nếu được; nếu có thể; nếu không phiền"
    ),
    commands: phrases!(
        "cho tôi biết; cho mình biết; cho em biết; cho biết; hãy cho biết; hãy cho tôi biết; nói cho tôi biết; \
         hãy nói cho tôi; nói cho tôi; giải thích; hãy giải thích; giải thích cho tôi; giải thích giúp mình; \
         giải thích giúp tôi; mô tả; hãy mô tả; miêu tả; hãy miêu tả; trình bày; hãy trình bày; nêu; hãy nêu; \
         nêu rõ; liệt kê; hãy liệt kê; kể tên; hãy kể tên; hãy kể; kể cho tôi; kể cho tôi nghe về; kể về; \
         chỉ cho tôi; chỉ cho mình; cho tôi xem; hãy chỉ ra; chỉ ra; đưa ra; hãy đưa ra; cho tôi; cho mình; \
         cho ví dụ về; lấy ví dụ về; tóm tắt; hãy tóm tắt; tóm tắt giúp tôi; định nghĩa; hãy định nghĩa; phân tích; \
         hãy phân tích; so sánh; hãy so sánh; tìm; hãy tìm; tìm giúp tôi; tìm cho tôi; chứng minh; nhắc tôi; \
         hướng dẫn tôi"
    ),
};
