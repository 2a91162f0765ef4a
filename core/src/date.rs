//! Calendar days. The core has no clock; callers pass `today`.

use std::fmt;

/// A day of the Gregorian calendar, ordered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// Reads `YYYY-MM-DD`; nothing else is a date here.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let mut parts = text.splitn(3, '-');
        let (year, month, day) =
            (digits(parts.next()?, 4)?, digits(parts.next()?, 2)?, digits(parts.next()?, 2)?);
        let (month, day) = (u8::try_from(month).ok()?, u8::try_from(day).ok()?);
        let in_month = (1..=12).contains(&month) && (1..=days_in_month(year, month)).contains(&day);
        in_month.then_some(Self { year, month, day })
    }

    /// How many days it is from the beginning of the calendar, to count the days between two.
    pub(crate) fn days(self) -> u32 {
        let before = u32::from(self.year).saturating_sub(1);
        let leaps = (before / 4).saturating_sub(before / 100).saturating_add(before / 400);
        let months = (1..self.month).map(|month| u32::from(days_in_month(self.year, month))).sum::<u32>();
        before
            .saturating_mul(365)
            .saturating_add(leaps)
            .saturating_add(months)
            .saturating_add(u32::from(self.day))
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

fn digits(text: &str, len: usize) -> Option<u16> {
    (text.len() == len && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok())?
}

const fn days_in_month(year: u16, month: u8) -> u8 {
    let leap = (year.is_multiple_of(4) && !year.is_multiple_of(100)) || year.is_multiple_of(400);
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::Date;

    #[test]
    fn days_between() {
        let between = |a: &str, b: &str| {
            let days = |text| Date::parse(text).map_or(0, Date::days);
            days(b) - days(a)
        };
        assert_eq!(between("2024-02-28", "2024-03-01"), 2);
        assert_eq!(between("2023-02-28", "2023-03-01"), 1);
        assert_eq!(between("1999-12-31", "2001-01-01"), 367);
        assert_eq!(between("2026-08-26", "2027-02-22"), 180);
        assert_eq!(between("1600-01-01", "2000-01-01"), 146_097);
    }

    #[test]
    fn only_real_days_are_dates() {
        for good in ["2024-12-03", "2024-02-29", "2000-02-29", "1999-12-31"] {
            assert_eq!(Date::parse(good).map(|d| d.to_string()).as_deref(), Some(good));
        }
        for bad in
            ["2023-02-29", "1900-02-29", "2024-13-01", "2024-00-10", "2024-1-1", "20241203", "", "+024-01-01"]
        {
            assert_eq!(Date::parse(bad), None, "{bad}");
        }
    }
}
