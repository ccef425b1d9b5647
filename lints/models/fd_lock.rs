use std::io;
use std::ops::{Deref, DerefMut};
use std::os::fd::AsFd;

#[derive(Debug)]
#[guard]
pub struct RwLockReadGuard<'lock, T: AsFd>;

impl<T: AsFd> Deref for RwLockReadGuard<'_, T> {
    type Target = T;
}

#[derive(Debug)]
pub struct RwLock<T: AsFd>;

impl<T: AsFd> RwLock<T> {
    pub fn new(inner: T) -> Self;
    #[blocks(fs, note = "waits for other processes")]
    pub fn read(&self) -> io::Result<RwLockReadGuard<'_, T>>;
    pub fn try_read(&self) -> io::Result<RwLockReadGuard<'_, T>>;
    #[blocks(fs, note = "waits for other processes")]
    pub fn write(&mut self) -> io::Result<RwLockWriteGuard<'_, T>>;
    pub fn try_write(&mut self) -> io::Result<RwLockWriteGuard<'_, T>>;
    pub fn into_inner(self) -> T
    where
        T: Sized;
}

#[derive(Debug)]
#[guard]
pub struct RwLockWriteGuard<'lock, T: AsFd>;

impl<T: AsFd> Deref for RwLockWriteGuard<'_, T> {
    type Target = T;
}

impl<T: AsFd> DerefMut for RwLockWriteGuard<'_, T> {}
