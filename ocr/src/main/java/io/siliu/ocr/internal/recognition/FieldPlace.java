package io.siliu.ocr.internal.recognition;

import io.siliu.ocr.Box;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.engine.Manner;
import io.siliu.ocr.internal.engine.Recognition;
import io.siliu.ocr.internal.image.Piece;
import io.siliu.ocr.internal.layout.Glyph;
import io.siliu.ocr.internal.template.RegistrationOffices;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/**
 * The place of one field on its page, cut out and read again.
 *
 * @param first what was read there first
 * @param beside what stands in the place and is no part of the value
 * @param line the height of an ordinary line of the paper
 */
record FieldPlace(RecognisedPage page, Candidate first, FieldForm form, CutAway beside, double line) {

    /** A place of several lines is taller than this many times an ordinary line. */
    private static final double LINES = 1.7;

    /** Who reads a piece of a page. */
    interface Eye {

        /** @param page its number, from 1 */
        Recognition piece(BufferedImage picture, Manner manner, int page);
    }

    boolean isSealed() {
        return page.isSealed(box());
    }

    /** Whether the edge of the picture may go through it. */
    boolean isCut() {
        return page.cuts(first.box());
    }

    private Box box() {
        return form == FieldForm.SUM_IN_TEXT ? SumInText.withWordBefore(first.box()) : first.box();
    }

    /** One look more, whose voice is counted where it sees a value of the form. */
    void read(Look look, Eye eye, Ballot ballot) {
        Box place = box();
        boolean several = form == FieldForm.NAME && place.height() > LINES * line;
        BufferedImage piece = Piece.of(page.picture(), place, several ? line : place.height(), look.light(isSealed()));
        Manner manner = several ? look.ofLines() : look.ofLine(form, first.value());
        boolean seen = voted(eye.piece(piece, manner, page.number()), look.voice(), ballot);
        if (!seen && look.voice() == Voice.TESSERACT && manner != Manner.LINE && manner != Manner.BLOCK) {
            // A unit or a word beside the figure (元) leaves nothing that fits where only figures are allowed.
            voted(eye.piece(piece, Manner.LINE, page.number()), look.voice(), ballot);
        }
    }

    private boolean voted(Recognition recognition, Voice voice, Ballot ballot) {
        return recognition
                .fold(read -> vote(read.glyphs(), voice, ballot), unread -> Optional.<String>empty())
                .isPresent();
    }

    private Optional<String> vote(List<Glyph> glyphs, Voice voice, Ballot ballot) {
        StringBuilder letters = new StringBuilder();
        double least = 1;
        double sum = 0;
        for (Glyph glyph : glyphs) {
            letters.append(glyph.text());
            sum += glyph.confidence();
            least = Math.min(least, glyph.confidence());
        }
        double mean = glyphs.isEmpty() ? 0 : sum / glyphs.size();
        double lowest = least;
        Optional<String> value = form.value(beside.from(RecognisedText.wide(letters.toString())))
                .map(read -> first.name().equals(FieldNames.AUTHORITY) ? RegistrationOffices.mended(read) : read);
        value.ifPresent(read -> ballot.add(voice, read, mean, lowest));
        return value;
    }
}
