package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.learned.LearnedKind;
import io.siliu.ocr.internal.template.WrittenPapers.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Papers in words that no label lists are told and read from what papers read before teach, and never for certain. */
class LearnedValuesTest {

    /** Enough to fill many fields. */
    private static final int SOME = 80;

    private static final Path TAUGHT = Path.of("src", "test", "resources", "taught");

    @Test
    void aPaperInWordsOfItsOwnIsToldAndDoubtedThroughout() {
        Draft draft = read("""
                == ACCEPTANCE_RECEIPT odd words
                # 交付成果确收小票
                甲方项目    示例滨江展馆布展
                乙方师傅    示例路遥
                确收件数    46件
                结付价款    ¥2,300.00
                业主代表确收    示例方敏
                确收日    2026-04-18
                """);

        assertThat(draft.kind()).isEqualTo(DocumentKind.ACCEPTANCE_RECEIPT);
        assertThat(draft.get(FieldNames.ACCEPTED_ON).orElseThrow().value()).isEqualTo("2026-04-18");
        assertThat(draft.doubted()).containsAll(draft.candidates().keySet());
    }

    @Test
    void aRefusalInTheSameWordsIsNone() {
        Draft draft = read("""
                == OTHER odd words
                # 交付成果退回小票
                甲方项目    示例滨江展馆布展
                乙方师傅    示例路遥
                送检件数    46件
                验收结论    不合格，不予验收，请返工
                业主代表    示例方敏
                日期    2026-04-18
                """);

        assertThat(draft.kind()).isEqualTo(DocumentKind.OTHER);
    }

    @Test
    void whatOnlyOtherPapersTeachIsNeverCertain() throws IOException {
        List<String> certain = new ArrayList<>();
        int learned = 0;
        for (Written paper : taught().subList(0, SOME)) {
            for (Draft draft : paper.printed().readAll()) {
                List<String> only = draft.candidates().values().stream()
                        .filter(candidate -> candidate.ground() == Ground.LEARNED)
                        .map(candidate -> candidate.name())
                        .toList();
                learned += only.size();
                only.stream()
                        .filter(name -> !draft.doubted().contains(name))
                        .map(name -> paper.name() + " " + name)
                        .forEach(certain::add);
            }
        }

        assertThat(certain).isEmpty();
        assertThat(learned).isPositive();
    }

    /** They were learned from: that their letters tell no kind is the least that must hold. */
    @Test
    void lettersForceNoPaperIntoAKind() throws IOException {
        assertThat(taught())
                .filteredOn(paper -> paper.kind() == DocumentKind.OTHER)
                .isNotEmpty()
                .allSatisfy(paper -> assertThat(LearnedKind.of(paper.text()))
                        .as(paper.name())
                        .isEmpty());
    }

    private static Draft read(String written) {
        return WrittenPapers.of(written).findFirst().orElseThrow().printed().read();
    }

    private static List<Written> taught() throws IOException {
        List<Written> papers = new ArrayList<>();
        try (Stream<Path> files = Files.list(TAUGHT)) {
            for (Path file : files.sorted().toList()) {
                WrittenPapers.of(Files.readString(file)).forEach(papers::add);
            }
        }
        return papers;
    }
}
