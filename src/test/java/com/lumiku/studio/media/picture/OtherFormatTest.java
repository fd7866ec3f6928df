package com.lumiku.studio.media.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody is told who sends a file of another kind. */
class OtherFormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\\0\\0\\0\\030ftypheic\\0\\0\\0\\0mif1heic | HEIC | Most Compatible",
                "\\0\\0\\0\\030ftypmif1\\0\\0\\0\\0mif1heic | HEIC | Most Compatible",
                "\\0\\0\\0\\030ftyphevc\\0\\0\\0\\0msf1hevc | HEIC | Most Compatible",
                "\\0\\0\\0\\034ftypavif\\0\\0\\0\\0mif1avifmiaf | AVIF | save it as JPEG or PNG",
                "\\0\\0\\0\\034ftypmif1\\0\\0\\0\\0mif1avifmiaf | AVIF | save it as JPEG or PNG",
                "\\0\\0\\0\\030ftypmp42\\0\\0\\0\\0isommp42 | a video | one picture of it",
                "\\0\\0\\0\\024ftypqt  \\0\\0\\0\\0qt   | a video | one picture of it",
                "\\032E\\337\\243 webm | a video | one picture of it",
                "GIF89a\\001\\0 | GIF | save it as PNG",
                "GIF87a\\001\\0 | GIF | save it as PNG",
                "<svg xmlns='http://www.w3.org/2000/svg'> | SVG | Export it as PNG",
                "<?xml version='1.0'?><!-- drawn --><svg width='1'> | SVG | Export it as PNG",
                "\\357\\273\\277  <!DOCTYPE svg PUBLIC ''> | SVG | Export it as PNG",
                "<s:svg xmlns:s='http://www.w3.org/2000/svg'> | SVG | Export it as PNG",
                "BM\\106\\0\\0\\0\\0\\0\\0\\0 | BMP | save it as PNG",
                "II*\\0 | TIFF | Export it as JPEG or PNG",
                "MM\\0* | TIFF | Export it as JPEG or PNG",
                "\\377\\n\\372 | JPEG XL | Export it as JPEG or PNG",
                "\\0\\0\\0\\fJXL \\r\\n | JPEG XL | Export it as JPEG or PNG",
                "\\0\\0\\0\\fjP  \\r\\n | JPEG 2000 | Export it as JPEG or PNG",
                "8BPS\\0\\001 | Photoshop | Export it as JPEG or PNG",
                "\\0\\0\\001\\0\\001\\0 | ICO | Save it as PNG",
                "%PDF-1.7 | PDF | Export the page"
            })
    void aFormatThatIsNotReadIsNamedWithWhatToDo(String start, String name, String advice) {
        byte[] file = start.translateEscapes().getBytes(StandardCharsets.ISO_8859_1);
        assertThat(file.length).isPositive();
        assertThat(Problems.of(() -> PictureDecoder.decode(Arrays.copyOf(file, 3000))))
                .satisfies(problem -> {
                    assertThat(problem.kind().status()).isEqualTo(415);
                    assertThat(problem.getMessage()).contains(name, advice).doesNotContain("damaged");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MZ\u0090",
                "<html><body>",
                "PK\u0003\u0004",
                "BMW is a car",
                "a",
                "\u0000\u0000\u0000\u0004ftyp",
                "RIFF....WAVE"
            })
    void whatIsNoPictureIsSaidToBeNone(String start) {
        byte[] file = start.getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Problems.of(() -> PictureDecoder.decode(file)).kind().status())
                .isEqualTo(415);
        if (!start.contains("ftyp")) {
            assertThat(Problems.of(() -> PictureDecoder.decode(file)))
                    .hasMessage("The file is not a picture that is read here: JPEG, PNG and WebP are");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void anEmptyFileIsSaidToBeEmptyAndATinyOneIsNoPicture(int length) {
        assertThat(Problems.of(() -> PictureDecoder.decode(new byte[length])))
                .hasMessageContaining(length == 0 ? "the file is empty" : "not a picture");
    }
}
