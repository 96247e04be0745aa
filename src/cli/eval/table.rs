//! Figures as a table for people and as JSON for programs.

use std::io::{self, Write};

use serde_json::{Map, Value, json};

use super::super::terminal::{BOLD, FAINT, harmless};
use super::Row;
use crate::eval::{Column, Figure, Measured};

/// Width of the column of names, in characters.
const NAME: usize = 36;
/// The mark beside a figure below plain BM25.
const MARK: &str = "below plain BM25";

/// All measurements of one data set.
pub(super) fn whole(out: &mut impl Write, row: &Row) -> io::Result<()> {
    let figures: Vec<&Figure> = row.measured.figures.iter().collect();
    block(out, row, &figures)?;
    if row.measured.reliability.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n{BOLD}{:<NAME$}{BOLD:#}{:>15}{:>15}{:>15}", "confidence", "questions", "answerable", "right")?;
    for bin in &row.measured.reliability {
        let confidence = format!("  {:.4}", bin.confidence);
        writeln!(out, "{confidence:<NAME$}{:>15}{:>15.4}{:>15.4}", bin.count, bin.answerable, bin.right)?;
    }
    Ok(())
}

/// The leading figures of each data set, and those below plain BM25.
pub(super) fn summary(out: &mut impl Write, rows: &[Row]) -> io::Result<()> {
    let (mut compared, mut fallen) = (0, 0);
    for row in rows {
        let figures = &row.measured.figures;
        block(out, row, &figures.iter().filter(|figure| figure.leads || figure.fell()).collect::<Vec<_>>())?;
        writeln!(out)?;
        compared += figures.iter().filter(|figure| figure.value(Column::PlainBm25).is_some()).count();
        fallen += figures.iter().filter(|figure| figure.fell()).count();
    }
    writeln!(out, "{} data sets, {compared} figures beside plain BM25, {fallen} below it", rows.len())
}

fn block(out: &mut impl Write, row: &Row, figures: &[&Figure]) -> io::Result<()> {
    let Measured { layout, asked, .. } = &row.measured;
    let columns = columns(figures);
    write!(out, "{BOLD}{:<NAME$}{BOLD:#}", harmless(&row.name))?;
    columns.iter().try_for_each(|column| write!(out, "{:>15}", column.name()))?;
    writeln!(out, "\n{FAINT}  {}, {asked} asked{FAINT:#}", layout.name())?;
    for figure in figures {
        write!(out, "  {:<width$}", harmless(&figure.name), width = NAME - 2)?;
        for column in &columns {
            match figure.value(*column) {
                Some(value) => write!(out, "{value:>15.4}")?,
                None => write!(out, "{:>15}", "")?,
            }
        }
        writeln!(out, "{}", if figure.fell() { format!("  {MARK}") } else { String::new() })?;
    }
    Ok(())
}

/// The columns for which these figures have values.
fn columns(figures: &[&Figure]) -> Vec<Column> {
    let mut columns: Vec<Column> =
        figures.iter().flat_map(|figure| figure.values.iter().map(|(column, _)| *column)).collect();
    columns.sort_unstable();
    columns.dedup();
    columns
}

/// All figures of all data sets, rounded to the digits that the table shows.
pub(super) fn json(rows: &[Row]) -> Value {
    let figure = |figure: &Figure| {
        let mut fields = Map::new();
        fields.insert("name".to_owned(), json!(figure.name));
        let values = figure.values.iter().map(|(column, value)| (column.name().replace(' ', "_"), rounded(*value)));
        fields.extend(values.map(|(column, value)| (column.to_lowercase(), value)));
        fields.insert("fell".to_owned(), json!(figure.fell()));
        Value::Object(fields)
    };
    let set = |row: &Row| {
        let Measured { layout, asked, figures, reliability, .. } = &row.measured;
        let bins = reliability.iter().map(|bin| {
            json!({
                "questions": bin.count,
                "confidence": rounded(bin.confidence),
                "answerable": rounded(bin.answerable),
                "right": rounded(bin.right),
            })
        });
        json!({
            "set": row.name,
            "layout": layout.name(),
            "asked": asked,
            "figures": figures.iter().map(figure).collect::<Vec<_>>(),
            "reliability": bins.collect::<Vec<_>>(),
        })
    };
    json!({ "sets": rows.iter().map(set).collect::<Vec<_>>() })
}

/// A value with four decimals, as in the table; null when it cannot be computed.
fn rounded(value: f64) -> Value {
    format!("{value:.4}").parse::<f64>().map_or(Value::Null, Value::from)
}
