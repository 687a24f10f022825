package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.Alternative;
import io.siliu.ocr.Box;
import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Source;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.learned.LearnedFields.Guess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Values of labels that mean something else than on other papers are doubted, and the value that is meant is offered beside them. */
class LearnedDoubtsTest {

    private static final Path TAUGHT = Path.of("src", "test", "resources", "taught");

    /** Some labels of these papers tell another value than the same labels do elsewhere. */
    private static final List<String> ODD_FORMS = List.of("counters.txt", "sites.txt", "stations.txt");

    private static final PageText PRINTED =
            WrittenPapers.of("""
                    == ACCEPTANCE_RECEIPT figures
                    验收46件，备用4箱，金额2,300.00元，押金900.00元，税12.00元，应得2,312.00元
                    """).findFirst().orElseThrow().text();

    @Test
    void aLikelierValueContestsTheOneThatALabelTold() {
        Candidate told = raised(draft(Map.of(FieldNames.QUANTITY, "4")), guess(FieldNames.QUANTITY, "46", 0.9), 0.2);

        assertThat(told.ground()).isEqualTo(Ground.CONTESTED);
        assertThat(told.outvoted()).extracting(Alternative::value).containsExactly("46");
    }

    @Test
    void onlyALikelierValueIsARival() {
        Guess rival = guess(FieldNames.QUANTITY, "46", 0.8);

        assertThat(raised(draft(Map.of(FieldNames.QUANTITY, "4")), rival, 0.7).ground())
                .isEqualTo(Ground.CONTESTED);
        assertThat(raised(draft(Map.of(FieldNames.QUANTITY, "4")), rival, 0.9).ground())
                .isEqualTo(Ground.LABEL);
    }

    @Test
    void whatIsHardlyLikelyIsNoRivalOfWhatIsLess() {
        assertThat(raised(draft(Map.of(FieldNames.QUANTITY, "4")), guess(FieldNames.QUANTITY, "46", 0.12), 0.01)
                        .ground())
                .isEqualTo(Ground.CONTESTED);
        assertThat(raised(draft(Map.of(FieldNames.QUANTITY, "4")), guess(FieldNames.QUANTITY, "46", 0.08), 0.01)
                        .ground())
                .isEqualTo(Ground.LABEL);
    }

    @Test
    void aNameWithItsLabelIsNoRivalOfTheName() {
        Draft draft = draft(Map.of(FieldNames.ACCEPTED_BY, "验收"));

        assertThat(raised(draft, guess(FieldNames.ACCEPTED_BY, "验收46件", 0.9), 0.01)
                        .ground())
                .isEqualTo(Ground.LABEL);
    }

    @Test
    void aValueThatNoPlaceWasSeenForIsNotContested() {
        Draft draft = draft(Map.of(FieldNames.QUANTITY, "77"));

        assertThat(raised(draft, guess(FieldNames.QUANTITY, "46", 0.9), 0.2).ground())
                .isEqualTo(Ground.LABEL);
    }

    @Test
    void capitalsProveASumAgainstAnyLikelihood() {
        Draft draft = draft(Map.of(FieldNames.AMOUNT, "900.00"));
        draft.amountInWords("玖佰元整");

        assertThat(raised(draft, guess(FieldNames.AMOUNT, "2,300.00", 0.9), 0.01)
                        .ground())
                .isEqualTo(Ground.LABEL);
    }

    @Test
    void theValueOfAnotherFieldIsNoRival() {
        Draft draft = draft(Map.of(FieldNames.AMOUNT, "900.00", FieldNames.TOTAL_AMOUNT, "2300.00"));

        assertThat(raised(draft, guess(FieldNames.AMOUNT, "2,300.00", 0.9), 0.01)
                        .ground())
                .isEqualTo(Ground.LABEL);
    }

    @Test
    void sumsOfASlipProveOneAnotherOnlyWhereATaxWasWithheld() {
        Draft withheld = slip("2312.00", "12.00", "2300.00");
        Draft untaxed = slip("900.00", "0.00", "900.00");
        Guess rival = guess(FieldNames.GROSS_AMOUNT, "2,300.00", 0.9);

        assertThat(raised(withheld, rival, 0.01).ground()).isEqualTo(Ground.LABEL);
        assertThat(raised(untaxed, rival, 0.01).ground()).isEqualTo(Ground.CONTESTED);
    }

    @Test
    void whatTheShippedWeightsContestIsAsARuleWrong() throws IOException {
        List<Boolean> rightly = new ArrayList<>();
        for (String file : ODD_FORMS) {
            WrittenPapers.of(Files.readString(TAUGHT.resolve(file)))
                    .forEach(paper -> paper.printed().read().candidates().values().stream()
                            .filter(value -> value.ground() == Ground.CONTESTED)
                            .forEach(value -> rightly.add(
                                    !value.value().equals(paper.fields().get(value.name())))));
        }

        assertThat(rightly).isNotEmpty();
        assertThat(rightly.stream().filter(wrong -> wrong).count()).isGreaterThan(rightly.size() / 2);
    }

    private static Draft slip(String gross, String tax, String net) {
        Draft draft = new Draft(DocumentKind.PAYMENT_SLIP, Source.PDF_TEXT);
        put(draft, FieldNames.GROSS_AMOUNT, gross);
        put(draft, FieldNames.TAX_AMOUNT, tax);
        put(draft, FieldNames.NET_AMOUNT, net);
        return draft;
    }

    private static Draft draft(Map<String, String> told) {
        Draft draft = new Draft(DocumentKind.ACCEPTANCE_RECEIPT, Source.PDF_TEXT);
        told.forEach((field, value) -> put(draft, field, value));
        return draft;
    }

    private static void put(Draft draft, String field, String value) {
        draft.put(new Candidate(field, value, 1, 1, new Box(0, 0, 10, 10), null));
    }

    /** What becomes of the field, where the value told, if it is printed, is so likely itself. */
    private static Candidate raised(Draft draft, Guess rival, double own) {
        String told = draft.get(rival.field()).orElseThrow().value();
        List<Guess> printed = Stream.concat(Stream.of(rival), places(rival.field(), told, own))
                .sorted(Comparator.comparingDouble(Guess::likely).reversed())
                .toList();
        return LearnedDoubts.raised(field -> field.equals(rival.field()) ? printed : List.of(), draft)
                .get(rival.field())
                .orElseThrow();
    }

    private static Guess guess(String field, String printed, double likely) {
        return places(field, printed, likely).findFirst().orElseThrow();
    }

    private static Stream<Guess> places(String field, String printed, double likely) {
        return PRINTED.find(Pattern.compile("(?<![\\d,])" + Pattern.quote(printed) + "(?!\\d)")).stream()
                .map(found -> new Guess(field, found.span(), likely));
    }
}
