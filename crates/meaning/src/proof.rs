//! Proof that a model gives the same vectors by every kernel: a hash of the vectors of some texts.

use sha2::{Digest as _, Sha256};

use crate::model::hexadecimal;
use crate::{Bytes, Encode as _, Encoder, Kernel, Model, Refused};

/// Texts of several lengths and scripts.
const TEXTS: [&str; 12] = [
    "",
    "Ferry",
    "How much does the ticket cost?",
    "The ferry leaves at 7:45, 9:15 and 18:30 from the northern pier.",
    "Opening hours. Library. On public holidays the reading room is closed; books can be returned through the flap.",
    "git commit --amend --no-edit && git push --force-with-lease",
    "Straßenbahn, Überlandbus & Fähre – für 2,50 €",
    "列车从莫斯科开往喀山，全程七百七十公里。",
    "Поезд идёт из Москвы в Казань.",
    "القطار من موسكو إلى قازان",
    "🚋🚋🚋 ☃ naïve café ﬁne",
    "a b c d e f g h i j k l m n o p q r s t u v w x y z 0 1 2 3 4 5 6 7 8 9",
];
/// The last text is repeated so often: longer than any model takes.
const REPEATED: usize = 20;

/// For each kernel that this processor can run, the slowest first, a hash of the vectors of these texts, in hexadecimal
/// digits. All of them are equal, on every machine.
///
/// # Errors
/// When the file is no model that can be used.
pub fn proof(bytes: &Bytes) -> Result<Vec<(Kernel, String)>, Refused> {
    let mut texts: Vec<String> = TEXTS.map(str::to_owned).into();
    texts.push(TEXTS[TEXTS.len() - 1].repeat(REPEATED));
    let of = |kernel: Kernel| {
        let encoder = Encoder::new(Model::open(bytes.clone())?)?.with_kernel(kernel);
        let mut hasher = Sha256::new();
        for vector in encoder.texts(&texts) {
            vector.0.iter().for_each(|number| hasher.update(number.to_le_bytes()));
        }
        Ok((kernel, hexadecimal(&hasher.finalize())))
    };
    Kernel::all().into_iter().map(of).collect()
}
