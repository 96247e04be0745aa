//! Small texts of each family.
