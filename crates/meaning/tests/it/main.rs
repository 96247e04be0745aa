//! Encoders end to end, with a model made up for it: so small that it takes milliseconds, and with every part of a real one.

mod conversion;
mod kernels;
mod tiny;
