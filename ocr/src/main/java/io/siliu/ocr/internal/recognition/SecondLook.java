package io.siliu.ocr.internal.recognition;

import io.siliu.ocr.Box;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.engine.Manner;
import io.siliu.ocr.internal.engine.Recognition;
import io.siliu.ocr.internal.image.Piece;
import io.siliu.ocr.internal.layout.Glyph;
import io.siliu.ocr.internal.template.RegistrationOffices;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks at the place of each field again, cut out and enlarged, by engines of different kinds and in different light, and
 * no more often than needed.
 */
final class SecondLook {

    /** A place of several lines is taller than this many times the smallest letter's line. */
    private static final double LINES = 1.7;

    private static final double SEEN_ONCE = 0.7;

    /** At the edge of the picture, where a part of the value may be missing. */
    private static final double CUT = 0.8;

    /** Long text with points and commas: some of it is nearly always off, so that no look more makes it certain. */
    private static final Set<String> FREE_TEXT = Set.of(FieldNames.REMARK, FieldNames.SCOPE);

    /** Of the values that recognition gave at 0.9 on drawn papers some three in four were right to the last mark. */
    private static final double PROSE = 0.8;

    /** One more look: by whom, and in which light. */
    private record Look(Voice voice, Piece.Look light) {

        /** In which light a place is seen: below a seal without its ink. */
        Piece.Look light(boolean sealed) {
            return sealed && voice != Voice.WITH_SEAL ? Piece.Look.WITHOUT_RED : light;
        }
    }

    /** Tesseract first: with only those letters allowed that can stand there it reads figures well. */
    private static final List<Look> LOOKS = List.of(
            new Look(Voice.TESSERACT, Piece.Look.EVEN),
            new Look(Voice.OLDER, Piece.Look.COLOUR),
            new Look(Voice.AGAIN, Piece.Look.COLOUR),
            new Look(Voice.TESSERACT, Piece.Look.WITHOUT_RED));

    /** For names Tesseract comes last: what it makes of rare characters is no argument against the networks. */
    private static final List<Look> LOOKS_AT_NAMES = List.of(
            new Look(Voice.OLDER, Piece.Look.COLOUR),
            new Look(Voice.AGAIN, Piece.Look.COLOUR),
            new Look(Voice.TESSERACT, Piece.Look.EVEN));

    private static final Look WITH_SEAL = new Look(Voice.WITH_SEAL, Piece.Look.COLOUR);

    /** Who reads a piece of a page. */
    interface Eye {

        /** @param page its number, from 1 */
        Recognition piece(BufferedImage picture, Manner manner, int page);
    }

    private final Eye eye;
    private final Map<Integer, RecognisedPage> pages;
    private final List<Glyph> letters;
    private final LocalDate today;

    /** @param letters all that were read of the pages */
    SecondLook(Eye eye, Map<Integer, RecognisedPage> pages, List<Glyph> letters, LocalDate today) {
        this.eye = eye;
        this.pages = pages;
        this.letters = letters;
        this.today = today;
    }

    /**
     * Weighs every field of a draft.
     *
     * @param others what other passes over the same pages read; may lack fields
     */
    void at(Draft draft, List<Draft> others) {
        for (Candidate first : new ArrayList<>(draft.candidates().values())) {
            if (FREE_TEXT.contains(first.name())) {
                draft.replace(first.withValue(marked(first), Math.min(first.reliability(), PROSE)));
            } else if (first.box() != null && pages.containsKey(first.page()) && !first.computed()) {
                look(draft, first, others);
            } else {
                draft.replace(first.withValue(first.value(), Math.min(first.reliability(), SEEN_ONCE)));
            }
        }
    }

    private static String marked(Candidate text) {
        return text.name().equals(FieldNames.SCOPE) ? ScopeMarks.mended(text.value()) : text.value();
    }

    private void look(Draft draft, Candidate first, List<Draft> others) {
        FieldForm form = formOf(draft, first);
        Ballot ballot = new Ballot(form, today);
        ballot.add(Voice.PAGE, form.value(first.value()).orElse(first.value()), first.reliability(), 1);
        for (Draft other : others) {
            other.get(first.name())
                    .ifPresent(read -> ballot.add(
                            Voice.PAGE, form.value(read.value()).orElse(read.value()), read.reliability(), 1));
        }
        double line = typicalLine(draft);
        CutAway beside = form == FieldForm.NAME ? CutAway.of(letters, first) : CutAway.NOTHING;
        for (Look look : form == FieldForm.NAME ? LOOKS_AT_NAMES : LOOKS) {
            if (ballot.decided()) {
                break;
            }
            read(form, first, beside, look, line, ballot);
        }
        if (ballot.decided()
                && !ballot.outcome().checkHolds()
                && pages.get(first.page()).isSealed(placeOf(form, first))) {
            read(form, first, beside, WITH_SEAL, line, ballot);
        }
        Ballot.Outcome outcome = ballot.outcome();
        if (!Values.same(outcome.value(), first.value()) && form.hasCheck()) {
            draft.warn(
                    Warning.Code.REPAIRED,
                    first.name(),
                    "Read as " + first.value() + "; "
                            + (outcome.checkHolds()
                                    ? outcome.value() + " is what stands there: its check digit holds."
                                    : outcome.value() + " is proposed; look at the paper."));
        }
        // Looks at a value that was cut through agree on what is left of it.
        boolean cut = pages.get(first.page()).cuts(first.box()) && !outcome.checkHolds();
        draft.replace(first.withValue(outcome.value(), cut ? Math.min(outcome.worth(), CUT) : outcome.worth())
                .against(outcome.outvoted()));
    }

    /** Behind a word, RMB or 人民币, a sum is cut out with it as one in running text is. */
    private FieldForm formOf(Draft draft, Candidate first) {
        FieldForm form = FieldForm.of(draft.kind(), first);
        boolean money = form == FieldForm.MONEY || form == FieldForm.DIRECTED_MONEY;
        return money && SumInText.isOne(letters, first) ? FieldForm.SUM_IN_TEXT : form;
    }

    /** The height of an ordinary line of the draft: the median of its fields. */
    private static double typicalLine(Draft draft) {
        double[] heights = draft.candidates().values().stream()
                .filter(candidate -> candidate.box() != null)
                .mapToDouble(candidate -> candidate.box().height())
                .sorted()
                .toArray();
        return heights[heights.length / 2];
    }

    private static Box placeOf(FieldForm form, Candidate first) {
        return form == FieldForm.SUM_IN_TEXT ? SumInText.withWordBefore(first.box()) : first.box();
    }

    private void read(FieldForm form, Candidate first, CutAway beside, Look look, double line, Ballot ballot) {
        RecognisedPage page = pages.get(first.page());
        Box place = placeOf(form, first);
        boolean several = form == FieldForm.NAME && place.height() > LINES * line;
        Piece.Look light = look.light(page.isSealed(place));
        BufferedImage piece = Piece.of(page.picture(), place, several ? line : place.height(), light);
        Manner manner = several ? ofLines(look.voice()) : ofLine(look.voice(), form, first.value());
        boolean seen = voted(first.name(), form, beside, piece, manner, look.voice(), page, ballot);
        if (!seen && look.voice() == Voice.TESSERACT && manner != Manner.LINE && manner != Manner.BLOCK) {
            // A unit or a word beside the figure (元) leaves nothing that fits where only figures are allowed.
            voted(first.name(), form, beside, piece, Manner.LINE, look.voice(), page, ballot);
        }
    }

    private static Manner ofLines(Voice voice) {
        return switch (voice) {
            case PAGE, AGAIN, WITH_SEAL -> Manner.PAGE;
            case OLDER -> Manner.PAGE_OLDER;
            case TESSERACT -> Manner.BLOCK;
        };
    }

    private static Manner ofLine(Voice voice, FieldForm form, String value) {
        boolean masked = value.indexOf('*') >= 0 || value.indexOf('@') >= 0;
        return switch (voice) {
            case PAGE, AGAIN, WITH_SEAL -> Manner.LINE_NEWER;
            case OLDER -> Manner.LINE_OLDER;
            case TESSERACT -> masked ? Manner.LINE : form.manner();
        };
    }

    private boolean voted(
            String field,
            FieldForm form,
            CutAway beside,
            BufferedImage piece,
            Manner manner,
            Voice voice,
            RecognisedPage page,
            Ballot ballot) {
        return eye.piece(piece, manner, page.number())
                .fold(
                        read -> vote(field, form, beside, read.glyphs(), voice, ballot),
                        unread -> Optional.<String>empty())
                .isPresent();
    }

    private static Optional<String> vote(
            String field, FieldForm form, CutAway beside, List<Glyph> glyphs, Voice voice, Ballot ballot) {
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
                .map(read -> field.equals(FieldNames.AUTHORITY) ? RegistrationOffices.mended(read) : read);
        value.ifPresent(read -> ballot.add(voice, read, mean, lowest));
        return value;
    }
}
