//! Which form of an answer a client asks for: the `Accept` header of RFC 9110, section 12.5.1.

/// The first of `offers` that the header values best; `None` when it rules all of them out. An empty header is none, and the first
/// offer is taken. Each offer is a media type such as `application/json`.
pub fn best<'offer>(accept: &str, offers: &[&'offer str]) -> Option<&'offer str> {
    if accept.trim().is_empty() {
        return offers.first().copied();
    }
    let mut best: Option<(&str, f32)> = None;
    for offer in offers {
        let quality = quality(accept, offer);
        if quality > 0.0 && best.is_none_or(|(_, highest)| quality > highest) {
            best = Some((offer, quality));
        }
    }
    best.map(|(offer, _)| offer)
}

/// The quality of the most specific range that covers the offer; 0 when none does.
fn quality(accept: &str, offer: &str) -> f32 {
    let family = offer.split('/').next().unwrap_or_default();
    let mut found = (0, 0.0);
    for range in accept.split(',') {
        let mut parts = range.split(';').map(str::trim);
        let name = parts.next().unwrap_or_default().to_ascii_lowercase();
        let specificity = match name.split_once('/') {
            _ if name == offer => 3,
            Some((own, "*")) if own == family => 2,
            Some(("*", "*")) => 1,
            _ => continue,
        };
        if specificity > found.0 {
            found = (specificity, stated_quality(parts));
        }
    }
    found.1
}

/// The quality among the parameters of a range or a coding, from 0 to 1: 1 when it is not stated, 0 when it is no number.
pub(super) fn stated_quality<'header>(mut parameters: impl Iterator<Item = &'header str>) -> f32 {
    let stated = parameters.find_map(|part| part.strip_prefix("q=").or_else(|| part.strip_prefix("Q=")));
    stated.map_or(Some(1.0), |text| text.trim().parse::<f32>().ok()).unwrap_or(0.0).clamp(0.0, 1.0)
}

#[cfg(test)]
mod tests {
    use super::best;

    fn check(accept: &str, expected: Option<&str>) {
        assert_eq!(best(accept, &["application/json", "text/event-stream"]), expected, "{accept}");
    }

    #[test]
    fn json_is_the_default() {
        check("", Some("application/json"));
        check("*/*", Some("application/json"));
        check("text/html,application/xhtml+xml,*/*;q=0.8", Some("application/json"));
    }

    #[test]
    fn a_stream_is_given_to_whoever_prefers_it() {
        check("text/event-stream", Some("text/event-stream"));
        check("application/json;q=0.5, text/event-stream", Some("text/event-stream"));
        check("text/*", Some("text/event-stream"));
    }

    #[test]
    fn what_is_ruled_out_is_not_given() {
        check("text/html", None);
        check("*/*, application/json;q=0", Some("text/event-stream"));
    }
}
