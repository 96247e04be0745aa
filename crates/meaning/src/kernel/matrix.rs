//! A matrix of bytes in the order in which the kernels read it.

/// Number of outputs that stand together.
pub(crate) const OUTPUTS: usize = 16;
/// Number of inputs of one output that stand together.
pub(crate) const STEP: usize = 4;

/// A matrix of `outputs` rows of `inputs` bytes each.
///
/// The bytes stand in groups of [`OUTPUTS`] outputs. Within a group, [`STEP`] inputs of the first output are followed by the
/// same inputs of the next one, and so on; then come the next inputs of all of them.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Matrix<'bytes> {
    /// The bytes in this order.
    pub(crate) bytes: &'bytes [i8],
    /// For each output the sum of its bytes times 128, which is subtracted where inputs are raised by 128.
    #[cfg_attr(not(target_arch = "x86_64"), allow(dead_code))]
    pub(crate) raised: &'bytes [i32],
    /// Number of inputs, a multiple of [`STEP`].
    pub(crate) inputs: usize,
    /// Number of outputs, a multiple of [`OUTPUTS`].
    pub(crate) outputs: usize,
}

impl Matrix<'_> {
    /// The bytes of a matrix in this order, from rows one after the other.
    pub(crate) fn arrange(rows: &[i8], inputs: usize) -> Vec<i8> {
        let outputs = rows.len() / inputs;
        let mut bytes = Vec::with_capacity(rows.len());
        for group in 0..outputs / OUTPUTS {
            for step in 0..inputs / STEP {
                for output in 0..OUTPUTS {
                    let start = (group * OUTPUTS + output) * inputs + step * STEP;
                    bytes.extend_from_slice(&rows[start..start + STEP]);
                }
            }
        }
        bytes
    }

    /// [`Matrix::raised`] of bytes in this order.
    pub(crate) fn raise(bytes: &[i8], inputs: usize) -> Vec<i32> {
        let groups = bytes.chunks_exact(OUTPUTS * inputs);
        let of_group = |group: &[i8]| {
            let mut sums = [0_i32; OUTPUTS];
            for (at, &byte) in group.iter().enumerate() {
                sums[at / STEP % OUTPUTS] += 128 * i32::from(byte);
            }
            sums
        };
        groups.flat_map(of_group).collect()
    }

    /// The bytes of one group of outputs.
    pub(crate) fn group(&self, group: usize) -> &[i8] {
        let length = OUTPUTS * self.inputs;
        &self.bytes[group * length..(group + 1) * length]
    }
}
