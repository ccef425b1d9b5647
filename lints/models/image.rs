use crate::buffer::{
    ConvertBuffer, EnumeratePixels, EnumeratePixelsMut, EnumerateRows, EnumerateRowsMut, PixelsMut, Rows, RowsMut,
};
pub use crate::error::{ImageError, ImageResult};
use crate::error::{TryFromExtendedColorError, UnsupportedError};
use crate::flat::{Error, NormalForm, SampleLayout, View, ViewMut, ViewOfPixel};
use crate::imageops::{FilterType, GaussianBlurParameters};
use crate::math::Rect;
use crate::metadata::{Cicp, CicpColorPrimaries, CicpTransferCharacteristics, LoopCount, Orientation};
use num_traits::Num;
use num_traits::bounds::Bounded;
use num_traits::cast::NumCast;
use std::ffi::OsStr;
use std::fs::File;
use std::io;
use std::io::{BufRead, BufReader, Read, Seek, Write};
use std::ops::{Deref, DerefMut, Index, IndexMut};
use std::path::Path;
use std::time::Duration;

pub mod error {
    use std::io;

    #[derive(Debug)]
    pub enum ImageError {
        Decoding(DecodingError),
        Encoding(EncodingError),
        Parameter(ParameterError),
        Limits(LimitError),
        Unsupported(UnsupportedError),
        IoError(io::Error),
    }

    pub struct UnsupportedError;

    pub struct EncodingError;

    pub struct ParameterError;

    pub struct DecodingError;

    pub struct LimitError;

    pub type ImageResult<T> = Result<T, ImageError>;

    pub struct TryFromExtendedColorError;
}

pub mod buffer {
    use crate::Pixel;

    pub struct EnumeratePixels<'a, P: Pixel + 'a>
    where
        P::Subpixel: 'a;

    impl<'a, P: Pixel + 'a> Iterator for EnumeratePixels<'a, P>
    where
        P::Subpixel: 'a,
    {
        type Item = (u32, u32, &'a P);
    }

    impl<P: Pixel> Clone for EnumeratePixels<'_, P> {}

    pub struct EnumeratePixelsMut<'a, P: Pixel + 'a>
    where
        P::Subpixel: 'a;

    impl<'a, P: Pixel + 'a> Iterator for EnumeratePixelsMut<'a, P>
    where
        P::Subpixel: 'a,
    {
        type Item = (u32, u32, &'a mut P);
    }

    pub struct EnumerateRows<'a, P: Pixel + 'a>
    where
        P::Subpixel: 'a;

    impl<'a, P: Pixel + 'a> Iterator for EnumerateRows<'a, P>
    where
        P::Subpixel: 'a,
    {
        type Item = (u32, EnumeratePixels<'a, P>);
    }

    impl<P: Pixel> Clone for EnumerateRows<'_, P> {}

    pub struct EnumerateRowsMut<'a, P: Pixel + 'a>
    where
        P::Subpixel: 'a;

    impl<'a, P: Pixel + 'a> Iterator for EnumerateRowsMut<'a, P>
    where
        P::Subpixel: 'a,
    {
        type Item = (u32, EnumeratePixelsMut<'a, P>);
    }

    pub struct Pixels<'a, P: Pixel + 'a>
    where
        P::Subpixel: 'a;

    impl<'a, P: Pixel + 'a> Iterator for Pixels<'a, P>
    where
        P::Subpixel: 'a,
    {
        type Item = &'a P;
    }

    impl<'a, P: Pixel + 'a> DoubleEndedIterator for Pixels<'a, P> where P::Subpixel: 'a {}
    impl<P: Pixel> Clone for Pixels<'_, P> {}

    pub struct PixelsMut<'a, P: Pixel + 'a>
    where
        P::Subpixel: 'a;

    impl<'a, P: Pixel + 'a> Iterator for PixelsMut<'a, P>
    where
        P::Subpixel: 'a,
    {
        type Item = &'a mut P;
    }

    impl<'a, P: Pixel + 'a> DoubleEndedIterator for PixelsMut<'a, P> where P::Subpixel: 'a {}

    pub struct Rows<'a, P: Pixel + 'a>
    where
        P::Subpixel: 'a;

    impl<'a, P: Pixel + 'a> Iterator for Rows<'a, P>
    where
        P::Subpixel: 'a,
    {
        type Item = Pixels<'a, P>;
    }

    impl<'a, P: Pixel + 'a> DoubleEndedIterator for Rows<'a, P> where P::Subpixel: 'a {}
    impl<P: Pixel> Clone for Rows<'_, P> {}

    pub struct RowsMut<'a, P: Pixel + 'a>
    where
        P::Subpixel: 'a;

    impl<'a, P: Pixel + 'a> Iterator for RowsMut<'a, P>
    where
        P::Subpixel: 'a,
    {
        type Item = PixelsMut<'a, P>;
    }

    impl<'a, P: Pixel + 'a> DoubleEndedIterator for RowsMut<'a, P> where P::Subpixel: 'a {}

    pub trait ConvertBuffer<T> {
        fn convert(&self) -> T;
    }
}

pub mod math {
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub struct Rect {
        pub x: u32,
        pub y: u32,
        pub width: u32,
        pub height: u32,
    }
}

pub mod imageops {
    use crate::error::ImageResult;
    use crate::{GenericImage, GenericImageView, ImageBuffer, Pixel, Primitive, SubImage};
    use std::ops::DerefMut;

    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum FilterType {
        Nearest,
        Triangle,
        CatmullRom,
        Gaussian,
        Lanczos3,
    }

    #[derive(Clone, Copy, PartialEq, PartialOrd)]
    pub struct GaussianBlurParameters;

    impl GaussianBlurParameters {
        pub const SMOOTHING_3: GaussianBlurParameters = ..;
        pub const SMOOTHING_5: GaussianBlurParameters = ..;
        pub const SMOOTHING_7: GaussianBlurParameters = ..;
        pub fn new_from_radius(radius: f32) -> GaussianBlurParameters;
        pub fn new_from_kernel_size(kernel_size: f32) -> GaussianBlurParameters;
        pub fn new_anisotropic_kernel_size(x_axis_kernel_size: f32, y_axis_kernel_size: f32) -> GaussianBlurParameters;
        pub fn new_from_sigma(sigma: f32) -> GaussianBlurParameters;
    }

    pub fn flip_horizontal<I: GenericImageView>(image: &I) -> ImageBuffer<I::Pixel, Vec<<I::Pixel as Pixel>::Subpixel>>
    where
        I::Pixel: 'static;
    pub fn flip_horizontal_in<I, Container>(
        image: &I,
        destination: &mut ImageBuffer<I::Pixel, Container>,
    ) -> ImageResult<()>
    where
        I: GenericImageView,
        I::Pixel: 'static,
        Container: DerefMut<Target = [<I::Pixel as Pixel>::Subpixel]>;
    pub fn flip_horizontal_in_place<I: GenericImage>(image: &mut I);
    pub fn flip_vertical<I: GenericImageView>(image: &I) -> ImageBuffer<I::Pixel, Vec<<I::Pixel as Pixel>::Subpixel>>
    where
        I::Pixel: 'static;
    pub fn flip_vertical_in<I, Container>(
        image: &I,
        destination: &mut ImageBuffer<I::Pixel, Container>,
    ) -> ImageResult<()>
    where
        I: GenericImageView,
        I::Pixel: 'static,
        Container: DerefMut<Target = [<I::Pixel as Pixel>::Subpixel]>;
    pub fn flip_vertical_in_place<I: GenericImage>(image: &mut I);
    pub fn rotate180<I: GenericImageView>(image: &I) -> ImageBuffer<I::Pixel, Vec<<I::Pixel as Pixel>::Subpixel>>
    where
        I::Pixel: 'static;
    pub fn rotate180_in<I, Container>(image: &I, destination: &mut ImageBuffer<I::Pixel, Container>) -> ImageResult<()>
    where
        I: GenericImageView,
        I::Pixel: 'static,
        Container: DerefMut<Target = [<I::Pixel as Pixel>::Subpixel]>;
    pub fn rotate180_in_place<I: GenericImage>(image: &mut I);
    pub fn rotate270<I: GenericImageView>(image: &I) -> ImageBuffer<I::Pixel, Vec<<I::Pixel as Pixel>::Subpixel>>
    where
        I::Pixel: 'static;
    pub fn rotate270_in<I, Container>(image: &I, destination: &mut ImageBuffer<I::Pixel, Container>) -> ImageResult<()>
    where
        I: GenericImageView,
        I::Pixel: 'static,
        Container: DerefMut<Target = [<I::Pixel as Pixel>::Subpixel]>;
    pub fn rotate90<I: GenericImageView>(image: &I) -> ImageBuffer<I::Pixel, Vec<<I::Pixel as Pixel>::Subpixel>>
    where
        I::Pixel: 'static;
    pub fn rotate90_in<I, Container>(image: &I, destination: &mut ImageBuffer<I::Pixel, Container>) -> ImageResult<()>
    where
        I: GenericImageView,
        I::Pixel: 'static,
        Container: DerefMut<Target = [<I::Pixel as Pixel>::Subpixel]>;

    #[blocks(codec)]
    pub fn blur<I: GenericImageView>(
        image: &I,
        sigma: f32,
    ) -> ImageBuffer<I::Pixel, Vec<<I::Pixel as Pixel>::Subpixel>>
    where
        I::Pixel: 'static;

    #[blocks(codec)]
    pub fn filter3x3<I, P, S>(image: &I, kernel: &[f32]) -> ImageBuffer<P, Vec<S>>
    where
        I: GenericImageView<Pixel = P>,
        P: Pixel<Subpixel = S> + 'static,
        S: Primitive + 'static;

    pub fn interpolate_bilinear<P: Pixel>(img: &impl GenericImageView<Pixel = P>, x: f32, y: f32) -> Option<P>;
    pub fn interpolate_nearest<P: Pixel>(img: &impl GenericImageView<Pixel = P>, x: f32, y: f32) -> Option<P>;

    #[blocks(codec)]
    pub fn resize<I: GenericImageView>(
        image: &I,
        nwidth: u32,
        nheight: u32,
        filter: FilterType,
    ) -> ImageBuffer<I::Pixel, Vec<<I::Pixel as Pixel>::Subpixel>>
    where
        I::Pixel: 'static,
        <I::Pixel as Pixel>::Subpixel: 'static;

    pub fn sample_bilinear<P: Pixel>(img: &impl GenericImageView<Pixel = P>, u: f32, v: f32) -> Option<P>;
    pub fn sample_nearest<P: Pixel>(img: &impl GenericImageView<Pixel = P>, u: f32, v: f32) -> Option<P>;

    #[blocks(codec)]
    pub fn thumbnail<I, P, S>(image: &I, new_width: u32, new_height: u32) -> ImageBuffer<P, Vec<S>>
    where
        I: GenericImageView<Pixel = P>,
        P: Pixel<Subpixel = S> + 'static,
        S: Primitive + 'static;

    #[blocks(codec)]
    pub fn unsharpen<I, P, S>(image: &I, sigma: f32, threshold: i32) -> ImageBuffer<P, Vec<S>>
    where
        I: GenericImageView<Pixel = P>,
        P: Pixel<Subpixel = S> + 'static,
        S: Primitive + 'static;

    #[blocks(codec)]
    pub fn fast_blur<P: Pixel>(
        input_buffer: &ImageBuffer<P, Vec<P::Subpixel>>,
        sigma: f32,
    ) -> ImageBuffer<P, Vec<P::Subpixel>>;

    pub fn blur_advanced<I: GenericImageView>(
        image: &I,
        parameters: GaussianBlurParameters,
    ) -> ImageBuffer<I::Pixel, Vec<<I::Pixel as Pixel>::Subpixel>>
    where
        I::Pixel: 'static;
    pub fn crop<I: GenericImageView>(image: &mut I, x: u32, y: u32, width: u32, height: u32) -> SubImage<&mut I>;
    pub fn crop_imm<I: GenericImageView>(image: &I, x: u32, y: u32, width: u32, height: u32) -> SubImage<&I>;
    pub fn overlay_bounds(arg0: (u32, u32), arg1: (u32, u32), x: u32, y: u32) -> (u32, u32);
    pub fn overlay<I, J>(bottom: &mut I, top: &J, x: i64, y: i64)
    where
        I: GenericImage,
        J: GenericImageView<Pixel = I::Pixel>;
    pub fn tile<I, J>(bottom: &mut I, top: &J)
    where
        I: GenericImage,
        J: GenericImageView<Pixel = I::Pixel>;
    pub fn vertical_gradient<S, P, I>(img: &mut I, start: &P, stop: &P)
    where
        I: GenericImage<Pixel = P>,
        P: Pixel<Subpixel = S> + 'static,
        S: Primitive + 'static;
    pub fn horizontal_gradient<S, P, I>(img: &mut I, start: &P, stop: &P)
    where
        I: GenericImage<Pixel = P>,
        P: Pixel<Subpixel = S> + 'static,
        S: Primitive + 'static;
    pub fn replace<I, J>(bottom: &mut I, top: &J, x: i64, y: i64)
    where
        I: GenericImage,
        J: GenericImageView<Pixel = I::Pixel>;
}

pub mod codecs {
    pub mod jpeg {
        use crate::error::ImageResult;
        use crate::{ExtendedColorType, GenericImageView, ImageEncoder, PixelWithColorType};
        use std::io::Write;

        pub struct JpegEncoder<W>;

        impl<W: Write> JpegEncoder<W> {
            pub fn new(w: W) -> JpegEncoder<W>;
            pub fn new_with_quality(w: W, quality: u8) -> JpegEncoder<W>;
            pub fn set_pixel_density(&mut self, pixel_density: PixelDensity);
            #[blocks(codec)]
            pub fn encode(
                &mut self,
                image: &[u8],
                width: u32,
                height: u32,
                color_type: ExtendedColorType,
            ) -> ImageResult<()>;
            #[blocks(codec)]
            pub fn encode_image<I: GenericImageView>(&mut self, image: &I) -> ImageResult<()>
            where
                I::Pixel: PixelWithColorType;
        }

        impl<W: Write> ImageEncoder for JpegEncoder<W> {}

        pub struct PixelDensity;
    }

    pub mod png {
        use crate::ImageEncoder;
        use std::io::Write;

        pub struct PngEncoder<W: Write>;

        impl<W: Write> PngEncoder<W> {
            pub fn new(w: W) -> PngEncoder<W>;
            pub fn new_with_quality(w: W, compression: CompressionType, filter: FilterType) -> PngEncoder<W>;
        }

        impl<W: Write> ImageEncoder for PngEncoder<W> {}

        pub struct CompressionType;

        pub struct FilterType;
    }
}

pub mod io {
    use crate::ImageReader;

    pub type Reader<R> = ImageReader<R>;

    pub type Limits = crate::Limits;

    pub type LimitSupport = crate::LimitSupport;
}

pub mod metadata {
    pub struct Cicp;

    pub struct CicpColorPrimaries;

    pub struct CicpTransferCharacteristics;

    pub struct Orientation;

    pub struct LoopCount;
}

pub mod flat {
    pub struct SampleLayout;

    pub struct View<Buffer, P>;

    pub type ViewOfPixel<'lt, P> = View<&'lt [P::Subpixel], P>;

    pub struct ViewMut<Buffer, P>;

    pub struct Error;

    pub struct NormalForm;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ColorType {
    L8,
    La8,
    Rgb8,
    Rgba8,
    L16,
    La16,
    Rgb16,
    Rgba16,
    Rgb32F,
    Rgba32F,
}

impl ColorType {
    pub fn bytes_per_pixel(self) -> u8;
    pub fn has_alpha(self) -> bool;
    pub fn has_color(self) -> bool;
    pub fn bits_per_pixel(self) -> u16;
    pub fn channel_count(self) -> u8;
}

impl TryFrom<ExtendedColorType> for ColorType {
    type Error = TryFromExtendedColorError;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ExtendedColorType {
    A8,
    L1,
    La1,
    Rgb1,
    Rgba1,
    L2,
    La2,
    Rgb2,
    Rgba2,
    L4,
    La4,
    Rgb4,
    Rgba4,
    Rgb5x1,
    L8,
    La8,
    Rgb8,
    Rgba8,
    L16,
    La16,
    Rgb16,
    Rgba16,
    Bgr8,
    Bgra8,
    Rgb32F,
    Rgba32F,
    Cmyk8,
    Cmyk16,
    Unknown(u8),
}

impl ExtendedColorType {
    pub fn channel_count(self) -> u8;
    pub fn bits_per_pixel(&self) -> u16;
    pub fn color_type(&self) -> Option<ColorType>;
}

impl From<ColorType> for ExtendedColorType {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Luma<T>(pub [T; 1]);

impl<T> Index<usize> for Luma<T> {
    type Output = T;
}

impl<T> From<[T; 1]> for Luma<T> {}
impl<T> IndexMut<usize> for Luma<T> {}

impl<T: Primitive> Pixel for Luma<T> {
    type Subpixel = T;
}

impl PixelWithColorType for Luma<u8> {}
impl PixelWithColorType for Luma<u16> {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct LumaA<T>(pub [T; 2]);
impl<T> IndexMut<usize> for LumaA<T> {}

impl<T: Primitive> Pixel for LumaA<T> {
    type Subpixel = T;
}

impl<T> Index<usize> for LumaA<T> {
    type Output = T;
}

impl<T> From<[T; 2]> for LumaA<T> {}
impl PixelWithColorType for LumaA<u8> {}
impl PixelWithColorType for LumaA<u16> {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Rgb<T>(pub [T; 3]);

impl<T: Primitive> Pixel for Rgb<T> {
    type Subpixel = T;
}

impl<T> Index<usize> for Rgb<T> {
    type Output = T;
}

impl<T> IndexMut<usize> for Rgb<T> {}
impl<T> From<[T; 3]> for Rgb<T> {}
impl PixelWithColorType for Rgb<u8> {}
impl PixelWithColorType for Rgb<u16> {}
impl PixelWithColorType for Rgb<f32> {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Rgba<T>(pub [T; 4]);
impl<T> IndexMut<usize> for Rgba<T> {}

impl<T: Primitive> Pixel for Rgba<T> {
    type Subpixel = T;
}

impl<T> Index<usize> for Rgba<T> {
    type Output = T;
}

impl<T> From<[T; 4]> for Rgba<T> {}
impl PixelWithColorType for Rgba<u8> {}
impl PixelWithColorType for Rgba<u16> {}
impl PixelWithColorType for Rgba<f32> {}

#[derive(Debug)]
pub struct Pixels<'a, I: ?Sized + 'a>;

impl<I: GenericImageView> Iterator for Pixels<'_, I> {
    type Item = (u32, u32, I::Pixel);
}

impl<I: ?Sized> Clone for Pixels<'_, I> {}

#[derive(Clone, Copy)]
pub struct SubImage<I>;

impl<I> SubImage<I> {
    pub fn new(image: I, x: u32, y: u32, width: u32, height: u32) -> SubImage<I>;
    pub fn change_bounds(&mut self, x: u32, y: u32, width: u32, height: u32);
    pub fn offsets(&self) -> (u32, u32);
    pub fn to_image(
        &self,
    ) -> ImageBuffer<
        <I::Target as GenericImageView>::Pixel,
        Vec<<<I::Target as GenericImageView>::Pixel as Pixel>::Subpixel>,
    >
    where
        I: Deref,
        I::Target: GenericImageView + 'static;
}

impl<I> SubImage<I>
where
    I: Deref,
    I::Target: GenericImageView,
{
    pub fn view(&self, x: u32, y: u32, width: u32, height: u32) -> SubImage<&I::Target>;
    pub fn inner(&self) -> &I::Target;
}

impl<I> SubImage<I>
where
    I: DerefMut,
    I::Target: GenericImage,
{
    pub fn sub_image(&mut self, x: u32, y: u32, width: u32, height: u32) -> SubImage<&mut I::Target>;
    pub fn inner_mut(&mut self) -> &mut I::Target;
}

impl<I> DerefMut for SubImage<I> where I: DerefMut {}

#[derive(Default)]
pub struct ConvertColorOptions;

pub type GrayAlphaImage = ImageBuffer<LumaA<u8>, Vec<u8>>;
impl From<DynamicImage> for GrayAlphaImage {}

pub type GrayImage = ImageBuffer<Luma<u8>, Vec<u8>>;
impl From<DynamicImage> for GrayImage {}

#[derive(Debug, PartialEq, Eq, Hash)]
pub struct ImageBuffer<P: Pixel, Container>;

impl<P, Container> ImageBuffer<P, Container>
where
    P: Pixel,
    Container: Deref<Target = [P::Subpixel]>,
{
    pub fn from_raw(width: u32, height: u32, buf: Container) -> Option<ImageBuffer<P, Container>>;
    pub fn into_raw(self) -> Container;
    pub fn as_raw(&self) -> &Container;
    pub fn dimensions(&self) -> (u32, u32);
    pub fn width(&self) -> u32;
    pub fn height(&self) -> u32;
    pub fn pixels(&self) -> crate::buffer::Pixels<'_, P>;
    pub fn rows(&self) -> Rows<'_, P>;
    pub fn enumerate_pixels(&self) -> EnumeratePixels<'_, P>;
    pub fn enumerate_rows(&self) -> EnumerateRows<'_, P>;
    pub fn get_pixel(&self, x: u32, y: u32) -> &P;
    pub fn get_pixel_checked(&self, x: u32, y: u32) -> Option<&P>;
    pub fn sample_layout(&self) -> SampleLayout;
    pub fn into_flat_samples(self) -> FlatSamples<Container>
    where
        Container: AsRef<[P::Subpixel]>;
    pub fn as_flat_samples(&self) -> FlatSamples<&[P::Subpixel]>;
    pub fn as_flat_samples_mut(&mut self) -> FlatSamples<&mut [P::Subpixel]>
    where
        Container: AsMut<[P::Subpixel]>;
}

impl<P, Container> ImageBuffer<P, Container>
where
    P: Pixel,
    Container: Deref<Target = [P::Subpixel]> + DerefMut,
{
    pub fn pixels_mut(&mut self) -> PixelsMut<'_, P>;
    pub fn rows_mut(&mut self) -> RowsMut<'_, P>;
    pub fn enumerate_pixels_mut(&mut self) -> EnumeratePixelsMut<'_, P>;
    pub fn enumerate_rows_mut(&mut self) -> EnumerateRowsMut<'_, P>;
    pub fn get_pixel_mut(&mut self, x: u32, y: u32) -> &mut P;
    pub fn get_pixel_mut_checked(&mut self, x: u32, y: u32) -> Option<&mut P>;
    pub fn put_pixel(&mut self, x: u32, y: u32, pixel: P);
}

impl<P: Pixel, Container> ImageBuffer<P, Container> {
    pub fn set_rgb_primaries(&mut self, color: CicpColorPrimaries);
    pub fn set_transfer_function(&mut self, tf: CicpTransferCharacteristics);
    pub fn color_space(&self) -> Cicp;
    pub fn set_color_space(&mut self, cicp: Cicp) -> ImageResult<()>;
}

impl<P, Container> ImageBuffer<P, Container>
where
    P: Pixel,
    [P::Subpixel]: EncodableLayout,
    Container: Deref<Target = [P::Subpixel]>,
{
    #[blocks(codec)]
    pub fn save<Q>(&self, path: Q) -> ImageResult<()>
    where
        Q: AsRef<Path>,
        P: PixelWithColorType;
    #[blocks(codec)]
    pub fn save_with_format<Q>(&self, path: Q, format: ImageFormat) -> ImageResult<()>
    where
        Q: AsRef<Path>,
        P: PixelWithColorType;
    #[blocks(codec)]
    pub fn write_to<W>(&self, writer: &mut W, format: ImageFormat) -> ImageResult<()>
    where
        W: Write + Seek,
        P: PixelWithColorType;
    #[blocks(codec)]
    pub fn write_with_encoder<E>(&self, encoder: E) -> ImageResult<()>
    where
        E: ImageEncoder,
        P: PixelWithColorType;
}

impl<P: Pixel> ImageBuffer<P, Vec<P::Subpixel>> {
    pub fn new(width: u32, height: u32) -> ImageBuffer<P, Vec<P::Subpixel>>;
    pub fn from_pixel(width: u32, height: u32, pixel: P) -> ImageBuffer<P, Vec<P::Subpixel>>;
    pub fn from_fn<F>(width: u32, height: u32, f: F) -> ImageBuffer<P, Vec<P::Subpixel>>
    where
        F: FnMut(u32, u32) -> P;
    pub fn from_vec(width: u32, height: u32, buf: Vec<P::Subpixel>) -> Option<ImageBuffer<P, Vec<P::Subpixel>>>;
    pub fn into_vec(self) -> Vec<P::Subpixel>;
}

impl<S, Container> ImageBuffer<Rgb<S>, Container>
where
    Rgb<S>: PixelWithColorType<Subpixel = S>,
    Container: DerefMut<Target = [S]>,
{
    pub fn from_raw_bgr(width: u32, height: u32, container: Container) -> Option<Self>;
    pub fn into_raw_bgr(self) -> Container;
}

impl<S, Container> ImageBuffer<Rgba<S>, Container>
where
    Rgba<S>: PixelWithColorType<Subpixel = S>,
    Container: DerefMut<Target = [S]>,
{
    pub fn from_raw_bgra(width: u32, height: u32, container: Container) -> Option<Self>;
    pub fn into_raw_bgra(self) -> Container;
}

impl ImageBuffer<Luma<u8>, Vec<u8>> {
    pub fn expand_palette(self, palette: &[(u8, u8, u8)], transparent_idx: Option<u8>) -> RgbaImage;
}

impl<C, SelfPixel> ImageBuffer<SelfPixel, C>
where
    SelfPixel: PixelWithColorType + Pixel,
    C: Deref<Target = [SelfPixel::Subpixel]> + DerefMut,
{
    pub fn copy_from_color_space<FromType, D>(
        &mut self,
        from: &ImageBuffer<FromType, D>,
        options: ConvertColorOptions,
    ) -> ImageResult<()>
    where
        FromType: Pixel<Subpixel = SelfPixel::Subpixel> + PixelWithColorType,
        D: Deref<Target = [SelfPixel::Subpixel]>;
    pub fn to_color_space<IntoType>(
        &self,
        color: Cicp,
        options: ConvertColorOptions,
    ) -> Result<ImageBuffer<IntoType, Vec<SelfPixel::Subpixel>>, ImageError>
    where
        IntoType: Pixel<Subpixel = SelfPixel::Subpixel> + PixelWithColorType;
    pub fn apply_color_space(&mut self, color: Cicp, options: ConvertColorOptions) -> ImageResult<()>;
}

impl<P, Container> Default for ImageBuffer<P, Container>
where
    P: Pixel,
    Container: Default,
{
}

impl<P, Container> Deref for ImageBuffer<P, Container>
where
    P: Pixel,
    Container: Deref<Target = [P::Subpixel]>,
{
    type Target = [P::Subpixel];
}

impl<P, Container> DerefMut for ImageBuffer<P, Container>
where
    P: Pixel,
    Container: Deref<Target = [P::Subpixel]> + DerefMut,
{
}

impl<P, Container> Index<(u32, u32)> for ImageBuffer<P, Container>
where
    P: Pixel,
    Container: Deref<Target = [P::Subpixel]>,
{
    type Output = P;
}

impl<P, Container> IndexMut<(u32, u32)> for ImageBuffer<P, Container>
where
    P: Pixel,
    Container: Deref<Target = [P::Subpixel]> + DerefMut,
{
}
impl<P, Container> Clone for ImageBuffer<P, Container>
where
    P: Pixel,
    Container: Deref<Target = [P::Subpixel]> + Clone,
{
}

impl<P, Container> GenericImageView for ImageBuffer<P, Container>
where
    P: Pixel,
    Container: Deref<Target = [P::Subpixel]> + Deref,
{
    type Pixel = P;
}

impl<P, Container> GenericImage for ImageBuffer<P, Container>
where
    P: Pixel,
    Container: Deref<Target = [P::Subpixel]> + DerefMut,
{
}
impl<Container, FromType: Pixel, ToType> ConvertBuffer<ImageBuffer<ToType, Vec<ToType::Subpixel>>>
    for ImageBuffer<FromType, Container>
where
    Container: Deref<Target = [FromType::Subpixel]>,
    ToType: Pixel,
{
}
impl From<DynamicImage> for ImageBuffer<Rgb<u16>, Vec<u16>> {}
impl From<DynamicImage> for ImageBuffer<Rgba<u16>, Vec<u16>> {}
impl From<DynamicImage> for ImageBuffer<Luma<u16>, Vec<u16>> {}
impl From<DynamicImage> for ImageBuffer<LumaA<u16>, Vec<u16>> {}

pub type Rgb32FImage = ImageBuffer<Rgb<f32>, Vec<f32>>;

pub type RgbImage = ImageBuffer<Rgb<u8>, Vec<u8>>;
impl From<DynamicImage> for RgbImage {}

pub type Rgba32FImage = ImageBuffer<Rgba<f32>, Vec<f32>>;
impl From<DynamicImage> for Rgba32FImage {}

pub type RgbaImage = ImageBuffer<Rgba<u8>, Vec<u8>>;
impl From<DynamicImage> for RgbaImage {}

#[derive(Clone, Debug)]
pub struct FlatSamples<Buffer> {
    pub samples: Buffer,
    pub layout: SampleLayout,
    pub color_hint: Option<ColorType>,
}

impl<Buffer> FlatSamples<Buffer> {
    pub fn strides_cwh(&self) -> (usize, usize, usize);
    pub fn extents(&self) -> (usize, usize, usize);
    pub fn bounds(&self) -> (u8, u32, u32);
    pub fn as_ref<T>(&self) -> FlatSamples<&[T]>
    where
        Buffer: AsRef<[T]>;
    pub fn as_mut<T>(&mut self) -> FlatSamples<&mut [T]>
    where
        Buffer: AsMut<[T]>;
    pub fn to_vec<T>(&self) -> FlatSamples<Vec<T>>
    where
        T: Clone,
        Buffer: AsRef<[T]>;
    pub fn get_sample<T>(&self, channel: u8, x: u32, y: u32) -> Option<&T>
    where
        Buffer: AsRef<[T]>;
    pub fn get_mut_sample<T>(&mut self, channel: u8, x: u32, y: u32) -> Option<&mut T>
    where
        Buffer: AsMut<[T]>;
    pub fn as_view<P>(&self) -> Result<View<&[P::Subpixel], P>, Error>
    where
        P: Pixel,
        Buffer: AsRef<[P::Subpixel]>;
    pub fn as_view_with_mut_samples<P>(&mut self) -> Result<View<&mut [P::Subpixel], P>, Error>
    where
        P: Pixel,
        Buffer: AsMut<[P::Subpixel]>;
    pub fn as_view_mut<P>(&mut self) -> Result<ViewMut<&mut [P::Subpixel], P>, Error>
    where
        P: Pixel,
        Buffer: AsMut<[P::Subpixel]>;
    pub fn as_slice<T>(&self) -> &[T]
    where
        Buffer: AsRef<[T]>;
    pub fn as_mut_slice<T>(&mut self) -> &mut [T]
    where
        Buffer: AsMut<[T]>;
    pub fn image_slice<T>(&self) -> Option<&[T]>
    where
        Buffer: AsRef<[T]>;
    pub fn image_mut_slice<T>(&mut self) -> Option<&mut [T]>
    where
        Buffer: AsMut<[T]>;
    pub fn try_into_buffer<P>(self) -> Result<ImageBuffer<P, Buffer>, (Error, Self)>
    where
        P: Pixel + 'static,
        P::Subpixel: 'static,
        Buffer: Deref<Target = [P::Subpixel]>;
    pub fn min_length(&self) -> Option<usize>;
    pub fn fits(&self, len: usize) -> bool;
    pub fn has_aliased_samples(&self) -> bool;
    pub fn is_normal(&self, form: NormalForm) -> bool;
    pub fn in_bounds(&self, channel: u8, x: u32, y: u32) -> bool;
    pub fn index(&self, channel: u8, x: u32, y: u32) -> Option<usize>;
    pub fn index_ignoring_bounds(&self, channel: usize, x: usize, y: usize) -> Option<usize>;
    pub fn in_bounds_index(&self, channel: u8, x: u32, y: u32) -> usize;
    pub fn shrink_to(&mut self, channels: u8, width: u32, height: u32);
}

impl<'buf, Subpixel> FlatSamples<&'buf [Subpixel]> {
    pub fn with_monocolor<P>(pixel: &'buf P, width: u32, height: u32) -> Self
    where
        P: Pixel<Subpixel = Subpixel>,
        Subpixel: Primitive;
}

impl<Buffer> Index<(u8, u32, u32)> for FlatSamples<Buffer>
where
    Buffer: Index<usize>,
{
    type Output = Buffer::Output;
}

impl<Buffer> IndexMut<(u8, u32, u32)> for FlatSamples<Buffer> where Buffer: IndexMut<usize> {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ImageFormat {
    Png,
    Jpeg,
    Gif,
    WebP,
    Pnm,
    Tiff,
    Tga,
    Dds,
    Bmp,
    Ico,
    Hdr,
    OpenExr,
    Farbfeld,
    Avif,
    Qoi,
}

impl ImageFormat {
    pub fn from_extension<S>(ext: S) -> Option<Self>
    where
        S: AsRef<OsStr>;
    pub fn from_path<P>(path: P) -> ImageResult<Self>
    where
        P: AsRef<Path>;
    pub fn from_mime_type<M>(mime_type: M) -> Option<Self>
    where
        M: AsRef<str>;
    pub fn to_mime_type(&self) -> &'static str;
    pub fn can_read(&self) -> bool;
    pub fn can_write(&self) -> bool;
    pub fn extensions_str(self) -> &'static [&'static str];
    pub fn reading_enabled(&self) -> bool;
    pub fn writing_enabled(&self) -> bool;
    pub fn all() -> impl Iterator<Item = ImageFormat>;
}

pub struct ImageReader<R: Read + Seek>;

impl<'a, R: 'a + BufRead + Seek> ImageReader<R> {
    pub fn new(buffered_reader: R) -> Self;
    pub fn with_format(buffered_reader: R, format: ImageFormat) -> Self;
    pub fn format(&self) -> Option<ImageFormat>;
    pub fn set_format(&mut self, format: ImageFormat);
    pub fn clear_format(&mut self);
    pub fn no_limits(&mut self);
    pub fn limits(&mut self, limits: Limits);
    pub fn into_inner(self) -> R;
    pub fn into_decoder(self) -> ImageResult<impl ImageDecoder + 'a>;
    #[blocks(io, if_os(R))]
    pub fn with_guessed_format(self) -> io::Result<Self>;
    #[blocks(io, if_os(R))]
    pub fn into_dimensions(self) -> ImageResult<(u32, u32)>;
    #[blocks(codec)]
    pub fn decode(self) -> ImageResult<DynamicImage>;
}

impl ImageReader<BufReader<File>> {
    #[blocks(fs)]
    pub fn open<P>(path: P) -> io::Result<Self>
    where
        P: AsRef<Path>;
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct LimitSupport;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Limits {
    pub max_image_width: Option<u32>,
    pub max_image_height: Option<u32>,
    pub max_alloc: Option<u64>,
}

impl Limits {
    pub fn no_limits() -> Limits;
    pub fn check_support(&self, _supported: &LimitSupport) -> ImageResult<()>;
    pub fn check_dimensions(&self, width: u32, height: u32) -> ImageResult<()>;
    pub fn reserve(&mut self, amount: u64) -> ImageResult<()>;
    pub fn reserve_usize(&mut self, amount: usize) -> ImageResult<()>;
    pub fn reserve_buffer(&mut self, width: u32, height: u32, color_type: ColorType) -> ImageResult<()>;
    pub fn free(&mut self, amount: u64);
    pub fn free_usize(&mut self, amount: usize);
}

impl Default for Limits {}

#[derive(Debug, PartialEq)]
pub enum DynamicImage {
    ImageLuma8(GrayImage),
    ImageLumaA8(GrayAlphaImage),
    ImageRgb8(RgbImage),
    ImageRgba8(RgbaImage),
    ImageLuma16(ImageBuffer<Luma<u16>, Vec<u16>>),
    ImageLumaA16(ImageBuffer<LumaA<u16>, Vec<u16>>),
    ImageRgb16(ImageBuffer<Rgb<u16>, Vec<u16>>),
    ImageRgba16(ImageBuffer<Rgba<u16>, Vec<u16>>),
    ImageRgb32F(Rgb32FImage),
    ImageRgba32F(Rgba32FImage),
}

impl DynamicImage {
    pub fn new(w: u32, h: u32, color: ColorType) -> DynamicImage;
    pub fn new_luma8(w: u32, h: u32) -> DynamicImage;
    pub fn new_luma_a8(w: u32, h: u32) -> DynamicImage;
    pub fn new_rgb8(w: u32, h: u32) -> DynamicImage;
    pub fn new_rgba8(w: u32, h: u32) -> DynamicImage;
    pub fn new_luma16(w: u32, h: u32) -> DynamicImage;
    pub fn new_luma_a16(w: u32, h: u32) -> DynamicImage;
    pub fn new_rgb16(w: u32, h: u32) -> DynamicImage;
    pub fn new_rgba16(w: u32, h: u32) -> DynamicImage;
    pub fn new_rgb32f(w: u32, h: u32) -> DynamicImage;
    pub fn new_rgba32f(w: u32, h: u32) -> DynamicImage;
    #[blocks(codec)]
    pub fn from_decoder(decoder: impl ImageDecoder) -> ImageResult<Self>;
    pub fn to<T: Pixel>(&self) -> ImageBuffer<T, Vec<T::Subpixel>>;
    pub fn to_rgb8(&self) -> RgbImage;
    pub fn to_rgb16(&self) -> ImageBuffer<Rgb<u16>, Vec<u16>>;
    pub fn to_rgb32f(&self) -> Rgb32FImage;
    pub fn to_rgba8(&self) -> RgbaImage;
    pub fn to_rgba16(&self) -> ImageBuffer<Rgba<u16>, Vec<u16>>;
    pub fn to_rgba32f(&self) -> Rgba32FImage;
    pub fn to_luma8(&self) -> GrayImage;
    pub fn to_luma16(&self) -> ImageBuffer<Luma<u16>, Vec<u16>>;
    pub fn to_luma32f(&self) -> ImageBuffer<Luma<f32>, Vec<f32>>;
    pub fn to_luma_alpha8(&self) -> GrayAlphaImage;
    pub fn to_luma_alpha16(&self) -> ImageBuffer<LumaA<u16>, Vec<u16>>;
    pub fn to_luma_alpha32f(&self) -> ImageBuffer<LumaA<f32>, Vec<f32>>;
    pub fn into_rgb8(self) -> RgbImage;
    pub fn into_rgb16(self) -> ImageBuffer<Rgb<u16>, Vec<u16>>;
    pub fn into_rgb32f(self) -> Rgb32FImage;
    pub fn into_rgba8(self) -> RgbaImage;
    pub fn into_rgba16(self) -> ImageBuffer<Rgba<u16>, Vec<u16>>;
    pub fn into_rgba32f(self) -> Rgba32FImage;
    pub fn into_luma8(self) -> GrayImage;
    pub fn into_luma16(self) -> ImageBuffer<Luma<u16>, Vec<u16>>;
    pub fn into_luma_alpha8(self) -> GrayAlphaImage;
    pub fn into_luma_alpha16(self) -> ImageBuffer<LumaA<u16>, Vec<u16>>;
    pub fn crop(&mut self, x: u32, y: u32, width: u32, height: u32) -> DynamicImage;
    pub fn crop_imm(&self, x: u32, y: u32, width: u32, height: u32) -> DynamicImage;
    pub fn as_rgb8(&self) -> Option<&RgbImage>;
    pub fn as_mut_rgb8(&mut self) -> Option<&mut RgbImage>;
    pub fn as_rgba8(&self) -> Option<&RgbaImage>;
    pub fn as_mut_rgba8(&mut self) -> Option<&mut RgbaImage>;
    pub fn as_luma8(&self) -> Option<&GrayImage>;
    pub fn as_mut_luma8(&mut self) -> Option<&mut GrayImage>;
    pub fn as_luma_alpha8(&self) -> Option<&GrayAlphaImage>;
    pub fn as_mut_luma_alpha8(&mut self) -> Option<&mut GrayAlphaImage>;
    pub fn as_rgb16(&self) -> Option<&ImageBuffer<Rgb<u16>, Vec<u16>>>;
    pub fn as_mut_rgb16(&mut self) -> Option<&mut ImageBuffer<Rgb<u16>, Vec<u16>>>;
    pub fn as_rgba16(&self) -> Option<&ImageBuffer<Rgba<u16>, Vec<u16>>>;
    pub fn as_mut_rgba16(&mut self) -> Option<&mut ImageBuffer<Rgba<u16>, Vec<u16>>>;
    pub fn as_rgb32f(&self) -> Option<&Rgb32FImage>;
    pub fn as_mut_rgb32f(&mut self) -> Option<&mut Rgb32FImage>;
    pub fn as_rgba32f(&self) -> Option<&Rgba32FImage>;
    pub fn as_mut_rgba32f(&mut self) -> Option<&mut Rgba32FImage>;
    pub fn as_luma16(&self) -> Option<&ImageBuffer<Luma<u16>, Vec<u16>>>;
    pub fn as_mut_luma16(&mut self) -> Option<&mut ImageBuffer<Luma<u16>, Vec<u16>>>;
    pub fn as_luma_alpha16(&self) -> Option<&ImageBuffer<LumaA<u16>, Vec<u16>>>;
    pub fn as_mut_luma_alpha16(&mut self) -> Option<&mut ImageBuffer<LumaA<u16>, Vec<u16>>>;
    pub fn as_flat_samples_u8(&self) -> Option<FlatSamples<&[u8]>>;
    pub fn as_flat_samples_u16(&self) -> Option<FlatSamples<&[u16]>>;
    pub fn as_flat_samples_f32(&self) -> Option<FlatSamples<&[f32]>>;
    pub fn as_bytes(&self) -> &[u8];
    pub fn into_bytes(self) -> Vec<u8>;
    pub fn color(&self) -> ColorType;
    pub fn width(&self) -> u32;
    pub fn height(&self) -> u32;
    pub fn set_rgb_primaries(&mut self, color: CicpColorPrimaries);
    pub fn set_transfer_function(&mut self, tf: CicpTransferCharacteristics);
    pub fn color_space(&self) -> Cicp;
    pub fn set_color_space(&mut self, cicp: Cicp) -> ImageResult<()>;
    pub fn has_alpha(&self) -> bool;
    pub fn grayscale(&self) -> DynamicImage;
    pub fn invert(&mut self);
    #[blocks(codec)]
    pub fn resize(&self, nwidth: u32, nheight: u32, filter: FilterType) -> DynamicImage;
    #[blocks(codec)]
    pub fn resize_exact(&self, nwidth: u32, nheight: u32, filter: FilterType) -> DynamicImage;
    #[blocks(codec)]
    pub fn thumbnail(&self, nwidth: u32, nheight: u32) -> DynamicImage;
    #[blocks(codec)]
    pub fn thumbnail_exact(&self, nwidth: u32, nheight: u32) -> DynamicImage;
    #[blocks(codec)]
    pub fn resize_to_fill(&self, nwidth: u32, nheight: u32, filter: FilterType) -> DynamicImage;
    #[blocks(codec)]
    pub fn blur(&self, sigma: f32) -> DynamicImage;
    pub fn blur_advanced(&self, parameters: GaussianBlurParameters) -> DynamicImage;
    #[blocks(codec)]
    pub fn fast_blur(&self, sigma: f32) -> DynamicImage;
    #[blocks(codec)]
    pub fn unsharpen(&self, sigma: f32, threshold: i32) -> DynamicImage;
    #[blocks(codec)]
    pub fn filter3x3(&self, kernel: &[f32]) -> DynamicImage;
    pub fn adjust_contrast(&self, c: f32) -> DynamicImage;
    pub fn brighten(&self, value: i32) -> DynamicImage;
    pub fn huerotate(&self, value: i32) -> DynamicImage;
    pub fn flipv(&self) -> DynamicImage;
    pub fn fliph(&self) -> DynamicImage;
    pub fn rotate90(&self) -> DynamicImage;
    pub fn rotate180(&self) -> DynamicImage;
    pub fn rotate270(&self) -> DynamicImage;
    pub fn apply_orientation(&mut self, orientation: Orientation);
    pub fn copy_from_color_space(&mut self, other: &DynamicImage, options: ConvertColorOptions) -> ImageResult<()>;
    pub fn apply_color_space(&mut self, cicp: Cicp, options: ConvertColorOptions) -> ImageResult<()>;
    pub fn convert_color_space(
        &mut self,
        cicp: Cicp,
        options: ConvertColorOptions,
        color: ColorType,
    ) -> ImageResult<()>;
    #[blocks(codec)]
    pub fn write_to<W: Write + Seek>(&self, w: W, format: ImageFormat) -> ImageResult<()>;
    #[blocks(codec)]
    pub fn write_with_encoder(&self, encoder: impl ImageEncoder) -> ImageResult<()>;
    #[blocks(codec)]
    pub fn save<Q>(&self, path: Q) -> ImageResult<()>
    where
        Q: AsRef<Path>;
    #[blocks(codec)]
    pub fn save_with_format<Q>(&self, path: Q, format: ImageFormat) -> ImageResult<()>
    where
        Q: AsRef<Path>;
}

impl Clone for DynamicImage {}
impl From<ImageBuffer<Luma<u8>, Vec<u8>>> for DynamicImage {}
impl From<ImageBuffer<LumaA<u8>, Vec<u8>>> for DynamicImage {}
impl From<ImageBuffer<Rgb<u8>, Vec<u8>>> for DynamicImage {}
impl From<ImageBuffer<Rgba<u8>, Vec<u8>>> for DynamicImage {}
impl From<ImageBuffer<Luma<u16>, Vec<u16>>> for DynamicImage {}
impl From<ImageBuffer<LumaA<u16>, Vec<u16>>> for DynamicImage {}
impl From<ImageBuffer<Rgb<u16>, Vec<u16>>> for DynamicImage {}
impl From<ImageBuffer<Rgba<u16>, Vec<u16>>> for DynamicImage {}
impl From<ImageBuffer<Rgb<f32>, Vec<f32>>> for DynamicImage {}
impl From<ImageBuffer<Rgba<f32>, Vec<f32>>> for DynamicImage {}
impl From<ImageBuffer<Luma<f32>, Vec<f32>>> for DynamicImage {}
impl From<ImageBuffer<LumaA<f32>, Vec<f32>>> for DynamicImage {}

impl GenericImageView for DynamicImage {
    type Pixel = Rgba<u8>;
}

impl GenericImage for DynamicImage {}
impl Default for DynamicImage {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd)]
pub struct Delay;

impl Delay {
    pub fn from_numer_denom_ms(numerator: u32, denominator: u32) -> Self;
    pub fn from_saturating_duration(duration: Duration) -> Self;
    pub fn numer_denom_ms(self) -> (u32, u32);
}

impl From<Delay> for Duration {}

pub struct Frame;

impl Frame {
    pub fn new(buffer: RgbaImage) -> Frame;
    pub fn from_parts(buffer: RgbaImage, left: u32, top: u32, delay: Delay) -> Frame;
    pub fn delay(&self) -> Delay;
    pub fn buffer(&self) -> &RgbaImage;
    pub fn buffer_mut(&mut self) -> &mut RgbaImage;
    pub fn into_buffer(self) -> RgbaImage;
    pub fn left(&self) -> u32;
    pub fn top(&self) -> u32;
}

impl Clone for Frame {}

pub struct Frames<'a>;

impl<'a> Frames<'a> {
    pub fn new(iterator: Box<dyn Iterator<Item = ImageResult<Frame>> + 'a>) -> Self;
    pub fn collect_frames(self) -> ImageResult<Vec<Frame>>;
}

impl Iterator for Frames<'_> {
    type Item = Result<Frame, ImageError>;
}

pub trait GenericImage: GenericImageView {
    fn get_pixel_mut(&mut self, x: u32, y: u32) -> &mut Self::Pixel;
    fn put_pixel(&mut self, x: u32, y: u32, pixel: Self::Pixel);
    unsafe fn unsafe_put_pixel(&mut self, x: u32, y: u32, pixel: Self::Pixel);
    fn blend_pixel(&mut self, x: u32, y: u32, pixel: Self::Pixel);
    fn copy_from<O>(&mut self, other: &O, x: u32, y: u32) -> ImageResult<()>
    where
        O: GenericImageView<Pixel = Self::Pixel>;
    fn copy_from_samples(&mut self, samples: ViewOfPixel<'_, Self::Pixel>, x: u32, y: u32) -> ImageResult<()>;
    fn copy_within(&mut self, source: Rect, x: u32, y: u32) -> bool;
    fn sub_image(&mut self, x: u32, y: u32, width: u32, height: u32) -> SubImage<&mut Self>
    where
        Self: Sized;
}

pub trait GenericImageView {
    type Pixel: Pixel;
    fn dimensions(&self) -> (u32, u32);
    fn width(&self) -> u32;
    fn height(&self) -> u32;
    fn in_bounds(&self, x: u32, y: u32) -> bool;
    fn get_pixel(&self, x: u32, y: u32) -> Self::Pixel;
    unsafe fn unsafe_get_pixel(&self, x: u32, y: u32) -> Self::Pixel;
    fn pixels(&self) -> Pixels<'_, Self>
    where
        Self: Sized;
    fn view(&self, x: u32, y: u32, width: u32, height: u32) -> SubImage<&Self>
    where
        Self: Sized;
    fn try_view(&self, x: u32, y: u32, width: u32, height: u32) -> Result<SubImage<&Self>, ImageError>
    where
        Self: Sized;
    fn buffer_like(&self) -> ImageBuffer<Self::Pixel, Vec<<Self::Pixel as Pixel>::Subpixel>>;
    fn buffer_with_dimensions(
        &self,
        width: u32,
        height: u32,
    ) -> ImageBuffer<Self::Pixel, Vec<<Self::Pixel as Pixel>::Subpixel>>;
    fn to_pixel_view(&self) -> Option<ViewOfPixel<'_, Self::Pixel>>;
}

pub trait EncodableLayout {
    fn as_bytes(&self) -> &[u8];
}

impl EncodableLayout for [u8] {}
impl EncodableLayout for [u16] {}
impl EncodableLayout for [f32] {}

pub trait Pixel: Copy + Clone {
    const HAS_ALPHA: bool;
    const COLOR_MODEL: &'static str;
    const CHANNEL_COUNT: u8;
    type Subpixel: Primitive;
    fn channels(&self) -> &[Self::Subpixel];
    fn channels_mut(&mut self) -> &mut [Self::Subpixel];
    fn alpha(&self) -> Self::Subpixel;
    fn channels4(&self) -> (Self::Subpixel, Self::Subpixel, Self::Subpixel, Self::Subpixel);
    fn from_channels(a: Self::Subpixel, b: Self::Subpixel, c: Self::Subpixel, d: Self::Subpixel) -> Self;
    fn from_slice(slice: &[Self::Subpixel]) -> &Self;
    fn from_slice_mut(slice: &mut [Self::Subpixel]) -> &mut Self;
    fn to_rgb(&self) -> Rgb<Self::Subpixel>;
    fn to_rgba(&self) -> Rgba<Self::Subpixel>;
    fn to_luma(&self) -> Luma<Self::Subpixel>;
    fn to_luma_alpha(&self) -> LumaA<Self::Subpixel>;
    fn map<F>(&self, f: F) -> Self
    where
        F: FnMut(Self::Subpixel) -> Self::Subpixel;
    fn apply<F>(&mut self, f: F)
    where
        F: FnMut(Self::Subpixel) -> Self::Subpixel;
    fn map_with_alpha<F, G>(&self, f: F, g: G) -> Self
    where
        F: FnMut(Self::Subpixel) -> Self::Subpixel,
        G: FnMut(Self::Subpixel) -> Self::Subpixel;
    fn apply_with_alpha<F, G>(&mut self, f: F, g: G)
    where
        F: FnMut(Self::Subpixel) -> Self::Subpixel,
        G: FnMut(Self::Subpixel) -> Self::Subpixel;
    fn map_without_alpha<F>(&self, f: F) -> Self
    where
        F: FnMut(Self::Subpixel) -> Self::Subpixel;
    fn apply_without_alpha<F>(&mut self, f: F)
    where
        F: FnMut(Self::Subpixel) -> Self::Subpixel;
    fn map2<F>(&self, other: &Self, f: F) -> Self
    where
        F: FnMut(Self::Subpixel, Self::Subpixel) -> Self::Subpixel;
    fn apply2<F>(&mut self, other: &Self, f: F)
    where
        F: FnMut(Self::Subpixel, Self::Subpixel) -> Self::Subpixel;
    fn invert(&mut self);
    fn blend(&mut self, other: &Self);
}

pub trait PixelWithColorType: Pixel {
    const COLOR_TYPE: ExtendedColorType;
}

pub trait Primitive: Copy + NumCast + Num + PartialOrd<Self> + Clone + Bounded {
    const DEFAULT_MIN_VALUE: Self;
    const DEFAULT_MAX_VALUE: Self;
}

impl Primitive for usize {}
impl Primitive for u8 {}
impl Primitive for u16 {}
impl Primitive for u32 {}
impl Primitive for u64 {}
impl Primitive for isize {}
impl Primitive for i8 {}
impl Primitive for i16 {}
impl Primitive for i32 {}
impl Primitive for i64 {}
impl Primitive for f32 {}
impl Primitive for f64 {}

pub trait AnimationDecoder<'a> {
    fn into_frames(self) -> Frames<'a>;
    fn loop_count(&self) -> LoopCount;
}

pub trait ImageDecoder {
    fn dimensions(&self) -> (u32, u32);
    fn color_type(&self) -> ColorType;
    fn original_color_type(&self) -> ExtendedColorType;
    fn icc_profile(&mut self) -> ImageResult<Option<Vec<u8>>>;
    fn exif_metadata(&mut self) -> ImageResult<Option<Vec<u8>>>;
    fn xmp_metadata(&mut self) -> ImageResult<Option<Vec<u8>>>;
    fn iptc_metadata(&mut self) -> ImageResult<Option<Vec<u8>>>;
    fn orientation(&mut self) -> ImageResult<Orientation>;
    fn total_bytes(&self) -> u64;
    #[blocks(codec)]
    fn read_image(self, buf: &mut [u8]) -> ImageResult<()>
    where
        Self: Sized;
    fn set_limits(&mut self, limits: Limits) -> ImageResult<()>;
    #[blocks(codec)]
    fn read_image_boxed(self: Box<Self>, buf: &mut [u8]) -> ImageResult<()>;
}

impl<T: ?Sized + ImageDecoder> ImageDecoder for Box<T> {}

pub trait ImageDecoderRect: ImageDecoder {
    #[blocks(codec)]
    fn read_rect(
        &mut self,
        x: u32,
        y: u32,
        width: u32,
        height: u32,
        buf: &mut [u8],
        row_pitch: usize,
    ) -> ImageResult<()>;
}

pub trait ImageEncoder {
    #[blocks(codec)]
    fn write_image(self, buf: &[u8], width: u32, height: u32, color_type: ExtendedColorType) -> ImageResult<()>;
    fn set_icc_profile(&mut self, icc_profile: Vec<u8>) -> Result<(), UnsupportedError>;
    fn set_exif_metadata(&mut self, exif: Vec<u8>) -> Result<(), UnsupportedError>;
}

#[blocks(fs)]
pub fn image_dimensions<P>(path: P) -> ImageResult<(u32, u32)>
where
    P: AsRef<Path>;

#[blocks(codec)]
pub fn load_from_memory(buffer: &[u8]) -> ImageResult<DynamicImage>;

#[blocks(codec)]
pub fn load_from_memory_with_format(buf: &[u8], format: ImageFormat) -> ImageResult<DynamicImage>;

#[blocks(codec)]
pub fn open<P>(path: P) -> ImageResult<DynamicImage>
where
    P: AsRef<Path>;

#[blocks(codec)]
pub fn write_buffer_with_format<W: Write + Seek>(
    buffered_writer: &mut W,
    buf: &[u8],
    width: u32,
    height: u32,
    color: impl Into<ExtendedColorType>,
    format: ImageFormat,
) -> ImageResult<()>;

pub fn guess_format(buffer: &[u8]) -> ImageResult<ImageFormat>;

#[blocks(codec)]
pub fn load<R: BufRead + Seek>(r: R, format: ImageFormat) -> ImageResult<DynamicImage>;

#[blocks(codec)]
pub fn save_buffer(
    path: impl AsRef<Path>,
    buf: &[u8],
    width: u32,
    height: u32,
    color: impl Into<ExtendedColorType>,
) -> ImageResult<()>;

#[blocks(codec)]
pub fn save_buffer_with_format(
    path: impl AsRef<Path>,
    buf: &[u8],
    width: u32,
    height: u32,
    color: impl Into<ExtendedColorType>,
    format: ImageFormat,
) -> ImageResult<()>;
