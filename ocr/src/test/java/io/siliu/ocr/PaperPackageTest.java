package io.siliu.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A zip that somebody packed papers into comes apart; an OFD, an office file or a bomb does not. */
class PaperPackageTest {

    private static final ReadingLimits LIMITS = ReadingLimits.defaults();

    @Test
    void everyFileButTheLitterOfMachinesIsAPaper() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : new String[] {"b/发票.xml", "a.pdf", "__MACOSX/a.pdf", "b/.DS_Store", "Thumbs.db"}) {
            files.put(name, Papers.utf8("x"));
        }
        assertThat(PaperPackage.papers(Papers.zip(files), LIMITS))
                .extracting(PaperPackage.Paper::name)
                .containsExactly("a.pdf", "b/发票.xml");
    }

    /** Where a machine tells them apart, both are papers. */
    @Test
    void namesThatDifferInCaseAreTwoPapers() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("invoice.PDF", Papers.utf8("one"));
        files.put("invoice.pdf", Papers.utf8("two"));
        assertThat(PaperPackage.papers(Papers.zip(files), LIMITS)).hasSize(2);
    }

    @Test
    void aRefusedPackageSaysWhyAndAnOfficeFileIsNone() {
        assertThat(said(Papers.zip(Map.of("../../a.pdf", Papers.utf8("x"))))).isEqualTo("ARCHIVE_UNSAFE");
        assertThat(said(new byte[] {'P', 'K', 3, 4})).isEqualTo("FILE_DAMAGED");
        assertThat(said(Papers.zip(Map.of("a.pdf", new byte[21 << 20])))).isEqualTo("ARCHIVE_UNSAFE");
        assertThat(said(Papers.zip(Map.of("[Content_Types].xml", Papers.utf8("<a/>")))))
                .isEqualTo("no package");
        assertThat(said(Papers.zip(Map.of("Thumbs.db", new byte[1])))).isEqualTo("0 papers");
    }

    private static String said(byte[] bytes) {
        return PaperPackage.open(bytes, LIMITS)
                .fold(
                        contents -> contents.papers().size() + " papers",
                        refused -> refused.code().name(),
                        () -> "no package");
    }

    @Test
    void whatIsNoPackageOfPapersIsLeftToTheReader() {
        assertThat(PaperPackage.papers(Papers.zip(OfdTest.parts(Papers.SELLER)), LIMITS))
                .isEmpty();
        assertThat(PaperPackage.papers(Papers.zip(Map.of("[Content_Types].xml", Papers.utf8("<a/>"))), LIMITS))
                .isEmpty();
        assertThat(PaperPackage.papers(Papers.einvoice("930.90"), LIMITS)).isEmpty();
        assertThat(PaperPackage.papers(new byte[] {'P', 'K', 3, 4}, LIMITS)).isEmpty();
    }

    @Test
    void aFileThatIsTooLargeHarmsNoOther() {
        byte[] parcel = Papers.zip(Map.of("一月/1.xml", Papers.utf8("x"), "film.mov", new byte[101 << 20]));
        PaperPackage.Contents contents = PaperPackage.open(parcel, LIMITS)
                .fold(opened -> opened, refused -> fail(refused.detail()), () -> fail("no package"));

        assertThat(contents.papers()).hasSize(1);
        assertThat(contents.papers().get(0).folders()).isEqualTo("一月");
        assertThat(contents.tooLarge()).containsExactly(new PaperPackage.TooLarge("film.mov", 101L << 20));
    }

    @Test
    void whatUnpacksForEverIsRefusedAllTheSame() {
        ReadingLimits narrow = LIMITS.withBytes(1 << 20).withPackages(10, 2 << 20);
        byte[] bomb = Papers.zip(Map.of("1.xml", Papers.utf8("x"), "bomb", new byte[21 << 20]));
        String said = PaperPackage.open(bomb, narrow)
                .fold(opened -> "opened", refused -> refused.code().name(), () -> "no package");

        assertThat(said).isEqualTo("ARCHIVE_UNSAFE");
    }

    /** Packed without compression, the names inside its papers stand among its own bytes. */
    @Test
    void aPackageOfOfdsComesApartHoweverItWasPacked() {
        byte[] ofd = Papers.zip(OfdTest.parts(Papers.SELLER));
        Map<String, byte[]> files = Map.of("1.ofd", ofd, "2/my OFD.xml", Papers.utf8("<a/>"));
        for (byte[] packed : List.of(Papers.stored(files), Papers.zip(files))) {
            assertThat(PaperPackage.isOfd(packed)).isFalse();
            assertThat(PaperPackage.papers(packed, LIMITS))
                    .extracting(PaperPackage.Paper::name)
                    .containsExactly("1.ofd", "2/my OFD.xml");
        }
        assertThat(PaperPackage.isOfd(ofd)).isTrue();
        assertThat(PaperPackage.isOfd(Papers.stored(OfdTest.parts(Papers.SELLER))))
                .isTrue();
    }

    @Test
    void aPackageWithAPasswordIsSaidToHaveOne() {
        assertThat(said(Papers.locked(Papers.zip(Map.of("a.xml", Papers.utf8("x"))))))
                .isEqualTo("ARCHIVE_LOCKED");
    }

    @Test
    void anUnsafePackageIsNotOpened() {
        assertThat(PaperPackage.papers(Papers.zip(Map.of("../../a.pdf", Papers.utf8("x"))), LIMITS))
                .isEmpty();
        Map<String, byte[]> bomb = new LinkedHashMap<>();
        for (int i = 0; i < 14; i++) {
            bomb.put(i + ".png", new byte[8 << 20]);
        }
        assertThat(PaperPackage.papers(Papers.zip(bomb), LIMITS)).isEmpty();
    }
}
