//! Stalls of each shape on real runtimes: what is reported of them, and that nothing else is. One at a time: the shapes
//! that keep a CPU busy would starve each other.

mod innocents;
mod shapes;
mod support;
