#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| citewire_fuzz::segment(bytes));
