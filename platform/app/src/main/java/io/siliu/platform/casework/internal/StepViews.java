package io.siliu.platform.casework.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.casework.CaseOutcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Opens the steps of a case for the present actor: all of them for officers, for the enterprise what concerns it. */
@Component
final class StepViews {

    private final StepMapper steps;
    private final CaseVault vault;
    private final Accounts accounts;
    private final Access access;

    StepViews(StepMapper steps, CaseVault vault, Accounts accounts, Access access) {
        this.steps = steps;
        this.vault = vault;
        this.accounts = accounts;
        this.access = access;
    }

    /** In their order. */
    List<StepView> of(CaseFile file) {
        boolean enterprise = access.current().enterprise().isPresent();
        List<CaseStep> all = steps.of(file.id());
        Map<Integer, CaseStep> byNumber = all.stream().collect(Collectors.toMap(CaseStep::number, Function.identity()));
        Map<Long, String> names = accounts.displayNames(all.stream()
                .flatMap(step -> Stream.of(step.by(), step.to()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return all.stream()
                .filter(step -> !enterprise || step.kind().isForEnterprise())
                .map(step -> new StepView(
                        step.number(),
                        step.kind(),
                        enterprise && step.role() != access.current().role() ? "" : names.getOrDefault(step.by(), ""),
                        step.role(),
                        step.at(),
                        step.dueOn(),
                        step.answers(),
                        step.outcome(),
                        step.to() == null ? null : names.getOrDefault(step.to(), ""),
                        isKeptFrom(enterprise, step) ? null : vault.said(step).orElse(null),
                        isLate(step, byNumber)))
                .toList();
    }

    /** That a case was handed on is told; what for is said to nobody whom it may concern. */
    private static boolean isKeptFrom(boolean enterprise, CaseStep step) {
        return enterprise && step.outcome() == CaseOutcome.REFERRED;
    }

    private static boolean isLate(CaseStep step, Map<Integer, CaseStep> byNumber) {
        if (step.answers() == null) {
            return false;
        }
        LocalDate dueOn = byNumber.get(step.answers()).dueOn();
        return ChinaTime.dateOf(step.at()).isAfter(dueOn);
    }
}
