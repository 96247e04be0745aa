//! Equal vectors on every kind of processor.

use citewire_meaning::{Encode as _, Kernel, Sought, Vector};
use safetensors::Dtype;

use super::tiny;

fn texts() -> Vec<String> {
    let long = "the bridge opened in 1901 . ".repeat(30);
    ["", "the", "The bridges opened in 1901.", "tram tram tram", "words that nobody knows", &long]
        .map(str::to_owned)
        .into()
}

/// Proves that the vectors of all kernels have the same bits, and that their order makes no difference.
#[test]
fn all_kernels_make_the_same_vectors() {
    let files = tiny::files(Dtype::F32, "");
    let texts = texts();
    let expected = files.encoder().texts(&texts);
    let bits = |vectors: &[Vector]| -> Vec<u32> {
        vectors.iter().flat_map(|vector| vector.0.iter().map(|number| number.to_bits())).collect()
    };
    for kernel in Kernel::all() {
        let encoder = files.encoder().with_kernel(kernel);
        assert_eq!(bits(&encoder.texts(&texts)), bits(&expected), "{}", kernel.name());
        for (text, expected) in texts.iter().zip(&expected) {
            let alone = encoder.texts(std::slice::from_ref(text));
            assert_eq!(bits(&alone), bits(std::slice::from_ref(expected)), "{} {text:?}", kernel.name());
        }
    }
    assert_ne!(expected[1], expected[2], "different texts have different vectors");
    assert!(expected.iter().all(|vector| (vector.cosine(vector) - 1.0).abs() < 1e-5), "each has length 1");
}

/// Proves that signs are compared alike by all kernels, and that a vector is nearest to its own signs.
#[test]
fn a_vector_is_nearest_to_its_own_signs() {
    let number = |of: usize, place: usize| (((of * 37 + place) * 7_919 % 211) as f32 - 105.0) / 1_000.0;
    let vectors: Vec<Vector> =
        (0..3).map(|of| Vector((0..tiny::WIDTH).map(|place| number(of, place)).collect())).collect();
    let rows: Vec<u64> = vectors.iter().flat_map(Vector::signs).collect();
    for kernel in Kernel::all() {
        for (own, vector) in vectors.iter().enumerate() {
            let sought = Sought::new(vector, kernel);
            let mut distances = Vec::new();
            sought.distances(&rows, &mut distances);
            assert_eq!(distances[own], 0, "{}", kernel.name());
            let similarities: Vec<f32> = rows.chunks_exact(sought.words()).map(|row| sought.similarity(row)).collect();
            assert!((similarities[own] - 1.0).abs() < f32::EPSILON);
            assert!(similarities.iter().enumerate().all(|(other, similarity)| other == own || *similarity < 1.0));
        }
    }
}
