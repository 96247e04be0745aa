//! Confidence from evidence: a logistic regression on piecewise linear functions of each piece of evidence.

use super::minimise::minimise;
use crate::answer::model::{Function, Piecewise};

/// The penalty of a coefficient of 1, for a column scaled to a standard deviation of 1.
const PENALTY: f64 = 6e-4;
const STEPS: usize = 400;
/// Percentiles of the values at which a function may change its slope.
const BENDS: [usize; 4] = [20, 40, 60, 80];

/// A question with its evidence.
#[derive(Debug)]
pub(super) struct Case {
    /// The evidence (see [`crate::answer::evidence`]).
    pub(super) evidence: Vec<f32>,
    /// Whether its articles answer it.
    pub(super) is_answerable: bool,
    /// The weight of the case.
    pub(super) weight: f64,
}

/// A column of the regression: the value itself, or its excess over a threshold.
#[derive(Debug, Clone, Copy)]
struct Term {
    of: usize,
    above: Option<f32>,
    mean: f64,
    scale: f64,
}

impl Term {
    fn raw(&self, evidence: &[f32]) -> f64 {
        let value = evidence[self.of];
        f64::from(self.above.map_or(value, |place| (value - place).max(0.0)))
    }
}

/// Fits a model with functions of these names.
pub(super) fn fit(names: &[String], cases: &[&Case]) -> Piecewise {
    let terms = terms(names.len(), cases);
    let rows: Vec<Vec<f64>> = cases
        .iter()
        .map(|case| terms.iter().map(|term| (term.raw(&case.evidence) - term.mean) * term.scale).collect())
        .collect();
    let total: f64 = cases.iter().map(|case| case.weight).sum();
    // The intercept is last and not penalised.
    let fitted = minimise(vec![0.0; terms.len() + 1], STEPS, |coefficients| {
        let (slopes, intercept) = coefficients.split_at(terms.len());
        let mut value = PENALTY * slopes.iter().map(|slope| slope * slope).sum::<f64>();
        let mut gradient: Vec<f64> = slopes.iter().map(|slope| 2.0 * PENALTY * slope).chain([0.0]).collect();
        for (case, row) in cases.iter().zip(&rows) {
            let odds = row.iter().zip(slopes).fold(intercept[0], |sum, (value, slope)| sum + value * slope);
            let signed = if case.is_answerable { odds } else { -odds };
            value += case.weight / total * (-signed).max(0.0) + case.weight / total * (-signed.abs()).exp().ln_1p();
            let probability = 1.0 / (1.0 + (-odds).exp());
            let pull = case.weight / total * (probability - f64::from(u8::from(case.is_answerable)));
            gradient.iter_mut().zip(row).for_each(|(slope, value)| *slope += pull * value);
            gradient[terms.len()] += pull;
        }
        (value, gradient)
    });
    let mut model = Piecewise {
        intercept: 0.0,
        functions: names.iter().map(|name| Function { name: name.clone(), slope: 0.0, changes: Vec::new() }).collect(),
    };
    let mut intercept = fitted[terms.len()];
    for (term, coefficient) in terms.iter().zip(&fitted) {
        intercept -= coefficient * term.scale * term.mean;
        let slope = (coefficient * term.scale) as f32;
        let function = &mut model.functions[term.of];
        match term.above {
            None => function.slope = slope,
            Some(place) => function.changes.push((place, slope)),
        }
    }
    model.intercept = intercept as f32;
    model
}

/// The columns that vary.
fn terms(count: usize, cases: &[&Case]) -> Vec<Term> {
    let mut terms: Vec<Term> = Vec::new();
    for of in 0..count {
        let mut values: Vec<f32> = cases.iter().map(|case| case.evidence[of]).collect();
        values.sort_by(f32::total_cmp);
        let mut places: Vec<f32> =
            BENDS.iter().filter_map(|part| values.get(part * values.len() / 100).copied()).collect();
        places.dedup();
        // At the lowest value the column would equal the value itself.
        places.retain(|place| values.first().is_some_and(|least| place > least));
        for above in std::iter::once(None).chain(places.into_iter().map(Some)) {
            let mut term = Term { of, above, mean: 0.0, scale: 1.0 };
            let raw: Vec<f64> = cases.iter().map(|case| term.raw(&case.evidence)).collect();
            term.mean = raw.iter().sum::<f64>() / raw.len() as f64;
            let variance = raw.iter().map(|value| (value - term.mean).powi(2)).sum::<f64>() / raw.len() as f64;
            if variance.sqrt() > 1e-6 {
                term.scale = 1.0 / variance.sqrt();
                terms.push(term);
            }
        }
    }
    terms
}

#[cfg(test)]
mod tests {
    use super::{Case, fit};

    #[test]
    fn a_function_may_rise_and_fall_again() {
        let case = |number: u16| {
            let value = f32::from(number) / 100.0;
            Case { evidence: vec![value, 1.0], is_answerable: (0.3..0.7).contains(&value), weight: 1.0 }
        };
        let cases: Vec<Case> = (0..100).map(case).collect();
        let model = fit(&["value".to_owned(), "same".to_owned()], &cases.iter().collect::<Vec<_>>());
        let probability = |value: f32| model.probability(&[value, 1.0]);
        assert!(probability(0.5) > 0.8, "{}", probability(0.5));
        assert!(probability(0.05) < 0.2 && probability(0.95) < 0.2);
    }
}
