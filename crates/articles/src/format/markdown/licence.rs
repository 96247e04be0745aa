//! Texts of well-known licences, which a repository holds and no reader asks for.

use citewire_text::ByteSpan;
use citewire_text::lines::on_one_line;

use crate::{Block, BlockKind, Boilerplate, Visible};

/// How the texts of licences begin, in small letters.
const TITLES: [&str; 10] = [
    "mit license",
    "the mit license",
    "apache license",
    "gnu general public license",
    "gnu lesser general public license",
    "gnu affero general public license",
    "gnu free documentation license",
    "bsd 3-clause license",
    "mozilla public license",
    "creative commons legal code",
];
/// How paragraphs of such texts begin, in small letters.
const OPENINGS: [&str; 20] = [
    "permission is hereby granted, free of charge, to any person obtaining",
    "the above copyright notice and this permission notice shall",
    "the software is provided \"as is\", without warranty",
    "redistribution and use in source and binary forms",
    "redistributions of source code must retain",
    "redistributions in binary form must reproduce",
    "neither the name of the copyright holder nor",
    "this software is provided by the copyright holders",
    "licensed under the apache license, version 2.0 (the",
    "you may obtain a copy of the license at",
    "unless required by applicable law or agreed to in writing, software",
    "permission to use, copy, modify, and/or distribute this software",
    "permission to use, copy, modify, and distribute this software",
    "this is free and unencumbered software released into the public domain",
    "anyone is free to copy, modify, publish, use, compile",
    "this program is free software: you can redistribute it",
    "this program is free software; you can redistribute it",
    "this program is distributed in the hope that it will be useful",
    "you should have received a copy of the gnu",
    "terms and conditions for use, reproduction, and distribution",
];
/// Bytes of a block that are compared before it is folded; no opening has a space among them.
const BEGINNING: usize = 3;
/// Blocks at the start of a text among which the title of a licence is looked for.
const HEAD: usize = 3;
/// Blocks at the start of a text among which a paragraph of a licence shows that all of it is one.
const EVIDENCE: usize = 12;

/// Marks the texts of licences among the blocks. A sentence that names a licence stays.
pub(super) fn mark(text: &str, blocks: &mut [Block]) {
    let opens = |block: &Block, openings: &[&str]| {
        let limit = text.floor_char_boundary(block.span.start as usize + 200).min(block.span.end as usize);
        let start = ByteSpan::new(block.span.start as usize, limit);
        let words = Visible::new(text, start, &block.markup).text;
        // Most blocks begin in another way, and folding them all takes long.
        let begins_alike = |opening: &&str| {
            let beginning = words.trim_start().as_bytes().get(..BEGINNING);
            beginning.is_none_or(|own| !own.is_ascii() || own.eq_ignore_ascii_case(&opening.as_bytes()[..BEGINNING]))
        };
        if !openings.iter().any(begins_alike) {
            return false;
        }
        let words = on_one_line(&words.to_lowercase().replace(['“', '”'], "\""));
        openings.iter().any(|opening| words.starts_with(opening))
    };
    let is_licence = blocks.iter().take(HEAD).any(|block| opens(block, &TITLES))
        && blocks.iter().take(EVIDENCE).any(|block| opens(block, &OPENINGS));
    for block in blocks.iter_mut().filter(|block| block.kind.is_quotable()) {
        if is_licence || opens(block, &OPENINGS) {
            block.kind = BlockKind::Boilerplate(Boilerplate::Licence);
        }
    }
}
