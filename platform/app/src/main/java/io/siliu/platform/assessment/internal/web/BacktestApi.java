package io.siliu.platform.assessment.internal.web;

import io.siliu.platform.assessment.Backtests;
import io.siliu.platform.assessment.Backtests.Ask;
import io.siliu.platform.assessment.Backtests.Published;
import io.siliu.platform.assessment.Backtests.View;
import io.siliu.rules.BacktestResult;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Backtests for programs. */
@RestController
@RequestMapping("/api/v1/backtests")
class BacktestApi {

    private final Backtests backtests;

    BacktestApi(Backtests backtests) {
        this.backtests = backtests;
    }

    /**
     * What is to be tried: a draft, or the published version {@code after} against {@code before}; numbers of things are texts, and
     * {@code officers} is 1 where it is not given. The window is at most five years long.
     */
    record NewBacktest(
            String draft,
            String before,
            String after,
            LocalDate from,
            LocalDate to,
            String enterprise,
            String region,
            String occupation,
            Integer officers,
            String truth) {

        Ask ask() {
            return new Ask(
                    ListFilter.number(draft, "draft"),
                    ListFilter.isEmpty(before) && ListFilter.isEmpty(after) ? null : new Published(before, after),
                    from,
                    to,
                    ListFilter.number(enterprise, "enterprise"),
                    ListFilter.isEmpty(region) ? null : region,
                    ListFilter.isEmpty(occupation) ? null : occupation,
                    officers == null ? 1 : officers,
                    ListFilter.isEmpty(truth) ? null : truth);
        }
    }

    record Started(String id) {}

    /**
     * A run.
     *
     * @param total how many records there are to try; null before the first is
     * @param erased how many of those done have no facts any more
     * @param lines how far it has come with payments that were screened before their money moved; null where none are tried
     * @param result what was counted until now, of payments too
     */
    record Backtest(
            String id,
            String ruleSet,
            String triedVersion,
            String baseVersion,
            LocalDate from,
            LocalDate to,
            Backtests.State state,
            Integer total,
            int done,
            int erased,
            Backtests.Lines lines,
            Instant askedAt,
            Instant endedAt,
            String failure,
            BacktestResult result) {

        static Backtest of(View view) {
            return new Backtest(
                    Long.toString(view.id()),
                    view.ruleSet(),
                    view.triedVersion(),
                    view.baseVersion(),
                    view.ask().from(),
                    view.ask().to(),
                    view.state(),
                    view.total(),
                    view.done(),
                    view.erased(),
                    view.lines(),
                    view.askedAt(),
                    view.endedAt(),
                    view.failure(),
                    view.result());
        }
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    Started start(@RequestBody NewBacktest wanted) {
        return new Started(Long.toString(backtests.start(wanted.ask())));
    }

    @GetMapping("/{id}")
    Backtest view(@PathVariable long id) {
        return Backtest.of(backtests.view(id));
    }

    @PostMapping("/{id}/cancellation")
    Backtest cancel(@PathVariable long id) {
        return Backtest.of(backtests.cancel(id));
    }
}
