package io.siliu.platform.fourflow.internal.web;

import io.siliu.kernel.Money;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.fourflow.FourFlowError;
import io.siliu.platform.fourflow.Reason;
import io.siliu.platform.fourflow.internal.JoinPapers;
import io.siliu.platform.fourflow.internal.OpenPaperDesk;
import io.siliu.platform.fourflow.internal.PlaceInCause;
import io.siliu.platform.fourflow.internal.PlacePapers;
import io.siliu.platform.fourflow.internal.SuggestionStrength;
import io.siliu.platform.fourflow.internal.TakePapersBack;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Papers that no record holds, over the API: why, where they may belong, and what a person decides. */
@RestController
@RequestMapping("/api/v1/open-papers")
class OpenPaperApi {

    private final OpenPaperDesk desk;
    private final PlacePapers placing;
    private final TakePapersBack takingBack;
    private final JoinPapers joining;

    OpenPaperApi(OpenPaperDesk desk, PlacePapers placing, TakePapersBack takingBack, JoinPapers joining) {
        this.desk = desk;
        this.placing = placing;
        this.takingBack = takingBack;
        this.joining = joining;
    }

    /**
     * One page of the papers that wait for a person, the latest first.
     *
     * @param cursor the {@code next} of the page before
     */
    @GetMapping
    Page list(OpenPaperQuery query, @RequestParam(required = false) Long cursor, Locale locale) {
        OpenPaperDesk.Page page =
                desk.list(query.asked(), cursor == null ? query.place() : new PlaceInCause(cursor, null), locale);
        return new Page(
                page.papers().stream().map(Open::of).toList(),
                page.total(),
                page.next() == null ? null : page.next().toString());
    }

    /** Places one paper, open or not: in whole, in shares, or nowhere. */
    @PostMapping("/{id}/placings")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void place(@PathVariable long id, @RequestBody Placing placing) {
        this.placing.run(new PlacePapers.Command(List.of(id), placing.given(), placing.why(), placing.givenTo()));
    }

    /** Says that the paper is another form of one that is here already: both count once, where that one belongs. */
    @PostMapping("/{id}/same-as")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void join(@PathVariable long id, @RequestBody SameAs given) {
        joining.run(id, given.paper(), given.why());
    }

    /** @param paper id of the other paper */
    record SameAs(long paper, String why) {}

    /** Nobody decides about the paper any more: the matching finds its place again. */
    @PostMapping("/{id}/placings/taken-back")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(@PathVariable long id, @RequestBody TakenBack given) {
        takingBack.run(List.of(id), given.why());
    }

    /**
     * Nobody decides any more about the papers of one answer, as far as nobody has decided about them since.
     *
     * @param id id of the answer
     */
    @PostMapping("/answers/{id}/taken-back")
    Taken takeAnswerBack(@PathVariable long id, @RequestBody TakenBack given) {
        return new Taken(takingBack.ofAnswer(id, given.why()));
    }

    /** @param why in 4 to 500 characters */
    record TakenBack(String why) {}

    /** @param papers how many papers go back to the matching */
    record Taken(int papers) {}

    /**
     * @param papers the latest first, {@value OpenPaperDesk#PAGE} at most
     * @param total how many wait in all, as they are narrowed
     * @param next where the next page begins, or null
     */
    record Page(List<Open> papers, long total, String next) {}

    /**
     * @param choices numbers of the records where it may belong, best first; several in one choice cannot be told apart
     * @param reasons of each record in {@code choices} what fits and what does not, one sentence in the reader's language
     * @param strengths of each record in {@code choices} how much speaks for it
     * @param alone why it should be answered alone, in the reader's language, or null where it is like the others
     */
    record Open(
            String id,
            String document,
            int part,
            String kind,
            String amount,
            LocalDate day,
            Reason.Code cause,
            String why,
            List<List<String>> choices,
            List<List<String>> reasons,
            List<List<SuggestionStrength>> strengths,
            String alone) {

        static Open of(OpenPaperDesk.OpenPaper paper) {
            return new Open(
                    Long.toString(paper.id()),
                    Long.toString(paper.document()),
                    paper.part(),
                    paper.kind().name(),
                    paper.amount() == null ? null : paper.amount().toString(),
                    paper.day(),
                    paper.cause(),
                    paper.why(),
                    ofEach(paper, OpenPaperDesk.Target::number),
                    ofEach(paper, OpenPaperDesk.Target::why),
                    ofEach(paper, OpenPaperDesk.Target::strength),
                    paper.alone());
        }

        private static <T> List<List<T>> ofEach(
                OpenPaperDesk.OpenPaper paper, Function<OpenPaperDesk.Target, T> asked) {
            return paper.choices().stream()
                    .map(choice -> choice.records().stream().map(asked).toList())
                    .toList();
        }
    }

    /**
     * @param shares left out or empty: the paper belongs to no record
     * @param givenTo id of the enterprise that a paper of nobody is given to; needed for such papers alone
     */
    record Placing(List<GivenShare> shares, String why, Long givenTo) {

        List<PlacePapers.Share> given() {
            return shares == null
                    ? List.of()
                    : shares.stream()
                            .map(share -> new PlacePapers.Share(share.record(), share.money()))
                            .toList();
        }
    }

    record GivenShare(String record, String amount) {

        Money money() {
            try {
                return amount == null ? null : Money.of(amount);
            } catch (ArithmeticException | NumberFormatException wrong) {
                throw new PlatformException(FourFlowError.PLACING_NOT_VALID, "amount", "Write the amount as 1234.56.");
            }
        }
    }
}
