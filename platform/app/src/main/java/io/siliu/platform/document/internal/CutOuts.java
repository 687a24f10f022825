package io.siliu.platform.document.internal;

import io.siliu.ocr.Box;
import io.siliu.ocr.CutOut;
import io.siliu.ocr.PageImages;
import io.siliu.platform.document.Documents.FieldCutOut;
import io.siliu.platform.document.PaperField;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Draws the places of fields, and of papers that stand with others on a page. A page is asked for a dozen of them at once and
 * drawing each means drawing its whole page, so they are remembered. Who may see the paper is decided before; for those who may
 * not see people, those in the picture are blacked out.
 */
@Component
final class CutOuts {

    private final PageImages pictures;
    private final KeptOriginals originals;
    private final DrawnBefore<Object, FieldCutOut> drawn;

    CutOuts(PageImages pictures, KeptOriginals originals, Clock clock) {
        this.pictures = pictures;
        this.originals = originals;
        this.drawn = new DrawnBefore<>(300, 32L << 20, CutOuts::bytes, clock);
    }

    private record OfField(long documentId, int part, PaperField field, int quarters, List<Box> hidden) {}

    private record OfPaper(long documentId, PaperPlace place, int quarters, List<Box> hidden) {}

    private static long bytes(FieldCutOut cutOut) {
        return cutOut.png() == null ? 0 : cutOut.png().length;
    }

    /**
     * The place of a field.
     *
     * @param quarters how often its page is turned by 90° to the right, 0 to 3
     * @param hidden places on the field's page that are blacked out, in the units of the paper
     */
    Optional<FieldCutOut> of(DocumentRecord document, int part, PaperField field, int quarters, List<Box> hidden) {
        return drawn.get(
                new OfField(document.id(), part, field, quarters, hidden),
                () -> pictures.cutOut(originals.bytesOf(document), OcrTypes.field(field), quarters)
                        .map(cutOut -> shown(cutOut, hidden)));
    }

    /** The part of a page on which one of several papers stands; the parameters as for {@link #of}. */
    Optional<FieldCutOut> ofPaper(DocumentRecord document, PaperPlace place, int quarters, List<Box> hidden) {
        return drawn.get(
                new OfPaper(document.id(), place, quarters, hidden),
                () -> pictures.part(originals.bytesOf(document), place.page(), OcrTypes.box(place.box()), quarters)
                        .map(cutOut -> shown(cutOut, hidden)));
    }

    private static FieldCutOut shown(CutOut cutOut, List<Box> hidden) {
        return cutOut.fold(
                picture -> new FieldCutOut(
                        HiddenPeople.blackedOut(
                                picture.png(),
                                hidden.stream().map(picture.placing()::of).toList()),
                        null,
                        null),
                quoted -> new FieldCutOut(
                        null, quoted.quote().path(), quoted.quote().text()));
    }
}
