#[macro_export]
macro_rules! lazy_static {
    () => {};
}
