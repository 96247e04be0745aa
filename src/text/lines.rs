//! stub
use super::ByteSpan;
/// stub
pub fn blocks(text:&str)->Vec<ByteSpan>{ let mut v=vec![]; let mut at=0; for p in text.split("\n\n"){ let t=p.trim(); if !t.is_empty(){ let s=at+(p.len()-p.trim_start().len()); v.push(ByteSpan::new(s,s+t.len())); } at+=p.len()+2;} v}
