//! Medians, and how far the middle half of the numbers is apart.

use std::fmt;

/// At least one number, in order.
pub(crate) struct Sample(Vec<f64>);

impl Sample {
    pub(crate) fn of(numbers: impl IntoIterator<Item = f64>) -> Option<Self> {
        let mut numbers: Vec<f64> = numbers.into_iter().collect();
        numbers.sort_by(f64::total_cmp);
        (!numbers.is_empty()).then_some(Self(numbers))
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    pub(crate) fn median(&self) -> f64 {
        self.quantile(0.5)
    }

    pub(crate) fn most(&self) -> f64 {
        self.quantile(1.0)
    }

    /// The number below which this part of them lies, between two of them where there is none.
    fn quantile(&self, part: f64) -> f64 {
        let place = part * (self.0.len() - 1) as f64;
        let below = self.0[place.floor() as usize];
        let above = self.0[place.ceil() as usize];
        below + (above - below) * place.fract()
    }
}

/// As a ratio: `×1.02 (1.01–1.04)`.
impl fmt::Display for Sample {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "×{:.2} ({:.2}–{:.2})", self.median(), self.quantile(0.25), self.quantile(0.75))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_half() {
        let sample = Sample::of([4.0, 1.0, 3.0, 2.0, 5.0]).expect("there are numbers");
        assert_eq!(sample.to_string(), "×3.00 (2.00–4.00)");
        assert_eq!(Sample::of([1.0, 2.0]).expect("there are numbers").median(), 1.5);
        assert!(Sample::of([]).is_none());
    }
}
