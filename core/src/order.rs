//! Sorting, compiled once.
//!
//! The standard sort is generated anew for every type it is used with, several kilobytes each in wasm; here one
//! instance sorts positions.

use std::cmp::Ordering;

/// Sorts `items` stably.
pub(crate) fn sort_by<T>(items: &mut Vec<T>, compare: impl Fn(&T, &T) -> Ordering) {
    if items.len() < 2 {
        return;
    }
    let mut order: Vec<usize> = (0..items.len()).collect();
    positions(&mut order, &|a, b| match (items.get(a), items.get(b)) {
        (Some(a), Some(b)) => compare(a, b),
        _ => Ordering::Equal,
    });
    let mut slots: Vec<Option<T>> = items.drain(..).map(Some).collect();
    items.extend(order.into_iter().filter_map(|index| slots.get_mut(index)?.take()));
}

/// A bottom-up merge sort: far less code in wasm than the standard one, for lists that are short.
fn positions(order: &mut Vec<usize>, compare: &dyn Fn(usize, usize) -> Ordering) {
    let mut width = 1;
    while width < order.len() {
        let mut merged = Vec::with_capacity(order.len());
        for pair in order.chunks(width.saturating_mul(2)) {
            let (left, right) = pair.split_at_checked(width).unwrap_or((pair, &[]));
            let (mut left, mut right) = (left.iter().peekable(), right.iter().peekable());
            while let (Some(a), Some(b)) = (left.peek(), right.peek()) {
                let from = if compare(**a, **b).is_le() { &mut left } else { &mut right };
                merged.extend(from.next());
            }
            merged.extend(left);
            merged.extend(right);
        }
        *order = merged;
        width = width.saturating_mul(2);
    }
}

#[cfg(test)]
mod tests {
    use super::sort_by;

    #[test]
    fn stable_and_complete() {
        let mut items: Vec<(u32, usize)> = (0..1000_usize).map(|i| ((i * 7919 % 13) as u32, i)).collect();
        let mut expected = items.clone();
        expected.sort_by_key(|(key, _)| *key);
        sort_by(&mut items, |a, b| a.0.cmp(&b.0));
        assert_eq!(items, expected);
    }
}
