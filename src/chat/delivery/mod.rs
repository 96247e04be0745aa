//! Deliveries of platforms, and replies that a platform has to be called for, from the store to the platform.
//!
//! [`arrivals`] bounds how many deliveries are looked at. [`queue`] decides when a call is made and how often it is tried. [`Poster`] makes it, by means of [`client`].
//! [`addresses`] keeps calls to addresses that strangers name on the public internet.

pub(super) mod addresses;
mod arrivals;
pub(super) mod client;
mod poster;
mod queue;

pub use self::arrivals::Arrivals;
pub use self::poster::{Attempt, Failure, Pending, Poster};
pub use self::queue::{Observer, Queue};
