//! stub
use super::ByteSpan;
/// stub
pub fn sentences(text:&str, language:&str)->Vec<ByteSpan>{ sentencex::get_sentence_boundaries(language,text).into_iter().filter_map(|b|{ let s=&text[b.start_byte..b.end_byte]; let t=s.trim(); if t.is_empty(){None}else{ let st=b.start_byte+(s.len()-s.trim_start().len()); Some(ByteSpan::new(st,st+t.len()))}}).collect() }
