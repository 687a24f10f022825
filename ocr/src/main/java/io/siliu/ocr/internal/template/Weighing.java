package io.siliu.ocr.internal.template;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.Source;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.template.SupportedKind.Closing;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells the kind of a form by what its title and words say and by what closes: it is read as each kind, and a kind whose own
 * reading closes goes before one that only a word speaks for. Where the word and the reading agree, no other reading is tried.
 * Where nothing speaks for any kind, or two close alike, the paper is of none.
 */
final class Weighing {

    private static final List<SupportedKind> KINDS =
            List.of(AcceptanceSupports.KIND, SlipSupports.KIND, ReceiptSupports.KIND, ContractSupports.KIND);

    private static final List<SupportedKind> LAST = List.of(FoundGood.KIND, PaidOut.KIND, PaidByWallet.KIND);

    /** By so many points a reading closes that goes before a title or words that say otherwise. */
    private static final int CLEAR = 2;

    /** Of two readings that close, the second makes the first doubtful from this distance on. */
    private static final int THIN = 0;

    private final PageText text;
    private final String all;
    private final Source source;

    private Weighing(PageText text, Source source) {
        this.text = text;
        this.all = Classifier.compact(text.rows());
        this.source = source;
    }

    /** @param said the kind that the title or the words say; OTHER where they say none */
    static Told of(PageText text, Source source, DocumentKind said) {
        return new Weighing(text, source).told(said);
    }

    private Told told(DocumentKind said) {
        Optional<Closing> own =
                kinds().filter(kind -> kind.kind() == said).findFirst().map(this::closing);
        boolean refuted = own.isPresent() && Refutation.of(said, text, all);
        if (own.filter(Closing::holds).isPresent() && !refuted) {
            return own.get().told(isSure(said));
        }
        List<Closing> others = kinds().filter(kind -> kind.kind() != said)
                .map(this::closing)
                .filter(Closing::holds)
                .filter(closing -> !Refutation.of(closing.kind(), text, all))
                .sorted(Comparator.comparingInt(Closing::margin).reversed())
                .toList();
        return own.filter(reading -> !refuted)
                .map(reading -> against(reading, others))
                .orElseGet(() -> others.isEmpty() ? last() : best(others));
    }

    /** What is told by its content alone where no kind was: nothing of it is certain. */
    private Told last() {
        return LAST.stream()
                .map(this::closing)
                .filter(Closing::holds)
                .filter(closing -> !Refutation.of(closing.kind(), text, all))
                .findFirst()
                .map(closing -> closing.told(false))
                .orElseGet(() -> Told.surely(DocumentKind.OTHER));
    }

    private static Stream<SupportedKind> kinds() {
        return KINDS.stream();
    }

    private Closing closing(SupportedKind kind) {
        return kind.closing(text, all, source);
    }

    /** A slip where nothing says that work is paid stands on weak ground: the title and the sums are those of other papers too. */
    private boolean isSure(DocumentKind kind) {
        return kind != DocumentKind.PAYMENT_SLIP || PaidFor.mayBeWork(all);
    }

    /** What a word says whose own reading does not close, unless another's clearly does. */
    private Told against(Closing said, List<Closing> others) {
        boolean clear = !others.isEmpty() && others.get(0).margin() >= CLEAR && !isTied(others);
        return clear ? others.get(0).told(false) : said.told(isSure(said.kind()));
    }

    /** The kind, surely where its reading leaves nothing to doubt and no other kind's closes too. */
    private static Told best(List<Closing> closing) {
        return closing.isEmpty() || isTied(closing)
                ? Told.surely(DocumentKind.OTHER)
                : closing.get(0).told(closing.size() == 1 && closing.get(0).proven());
    }

    private static boolean isTied(List<Closing> closing) {
        return closing.size() > 1 && closing.get(0).margin() - closing.get(1).margin() <= THIN;
    }
}
