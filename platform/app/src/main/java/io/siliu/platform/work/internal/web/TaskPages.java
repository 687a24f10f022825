package io.siliu.platform.work.internal.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.ErrorKind;
import io.siliu.kernel.PlatformException;
import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.LookFilter;
import io.siliu.platform.access.LookupKeys;
import io.siliu.platform.access.Permission;
import io.siliu.platform.contract.ContractingAgreements;
import io.siliu.platform.database.Idempotency;
import io.siliu.platform.party.Worker;
import io.siliu.platform.party.Workers;
import io.siliu.platform.work.TaskFilter;
import io.siliu.platform.work.TaskOrder;
import io.siliu.platform.work.TaskOrders;
import io.siliu.platform.work.WorkUnit;
import io.siliu.platform.work.internal.TaskDesk;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Tasks on one page: give them out, take them over, see them. Each form carries a key of its own, so that a second click, a
 * reload or the back button gives out nothing twice.
 */
@Controller
class TaskPages {

    private static final int PAGE = 50;

    private final TaskDesk desk;
    private final TaskOrders orders;
    private final Workers workers;
    private final ContractingAgreements contracts;
    private final Idempotency once;
    private final LookupKeys keys;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    TaskPages(
            TaskDesk desk,
            TaskOrders orders,
            Workers workers,
            ContractingAgreements contracts,
            Idempotency once,
            LookupKeys keys,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.desk = desk;
        this.orders = orders;
        this.workers = workers;
        this.contracts = contracts;
        this.once = once;
        this.keys = keys;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** One task in the list. */
    record Row(TaskOrder task, String worker, TaskDesk.State state) {

        public boolean isOpen() {
            return state == TaskDesk.State.OPEN;
        }
    }

    @GetMapping("/tasks")
    String show(
            @RequestParam(required = false) String q,
            @RequestParam(required = false) YearMonth period,
            @RequestParam(required = false) Long before,
            Model model) {
        return page(new TaskFilter(q, period, before), TaskForms.Order.EMPTY, TaskForms.Accept.EMPTY, model);
    }

    private String page(TaskFilter filter, TaskForms.Order order, TaskForms.Accept accept, Model model) {
        long enterprise =
                access.require(Permission.ORDER_TASKS).enterprise().orElseThrow(() -> Access.notFound("page"));
        audit.lookedThrough(
                "TASK_LIST",
                LookFilter.NONE
                        .withTyped("q", filter.number())
                        .with("period", filter.period())
                        .with("before", filter.before()));
        List<TaskOrder> found = orders.newest(enterprise, filter, PAGE + 1);
        List<TaskOrder> page = found.subList(0, Math.min(PAGE, found.size()));
        Map<Long, TaskDesk.State> states = desk.states(enterprise, page);
        Map<Long, Worker> known = workers.findAll(
                page.stream().map(TaskOrder::workerId).distinct().toList());
        model.addAttribute(
                "rows",
                page.stream()
                        .map(task -> new Row(task, known.get(task.workerId()).maskedName(), states.get(task.id())))
                        .toList());
        model.addAttribute("filter", filter);
        model.addAttribute("next", found.size() > PAGE ? page.get(PAGE - 1).id() : null);
        model.addAttribute("workers", desk.lastWorkers());
        model.addAttribute("marks", TaskDesk.MARKS);
        model.addAttribute("agreements", agreements(enterprise));
        model.addAttribute("today", ChinaTime.today(clock).toString());
        model.addAttribute("units", WorkUnit.values());
        model.addAttribute("orderKey", UUID.randomUUID().toString());
        model.addAttribute("acceptKey", UUID.randomUUID().toString());
        model.addAttribute("order", order);
        model.addAttribute("accept", accept);
        return "work/tasks";
    }

    /** One agreement made on the platform, with the worker's masked name. */
    record AgreementRow(ContractingAgreements.Offered agreement, String worker) {}

    private List<AgreementRow> agreements(long enterprise) {
        List<ContractingAgreements.Offered> offered = contracts.of(enterprise, PAGE);
        Map<Long, Worker> known = workers.findAll(offered.stream()
                .map(ContractingAgreements.Offered::workerId)
                .distinct()
                .toList());
        return offered.stream()
                .map(each -> new AgreementRow(each, known.get(each.workerId()).maskedName()))
                .toList();
    }

    @PostMapping("/tasks")
    String order(TaskForms.Order form, Model model, RedirectAttributes next, HttpServletResponse response) {
        try {
            return done(
                    next,
                    "ordered",
                    form.key(),
                    form.digestText(),
                    () -> desk.order(form.assignment()).size());
        } catch (PlatformException refused) {
            tell(refused, model, response);
            return page(TaskFilter.ANY, form, TaskForms.Accept.EMPTY, model);
        }
    }

    /** The address of a refused form, asked for again: by a change of the language, or from the history. */
    @GetMapping("/tasks/accept")
    String again() {
        return "redirect:/tasks";
    }

    @PostMapping("/tasks/accept")
    String accept(TaskForms.Accept form, Model model, RedirectAttributes next, HttpServletResponse response) {
        try {
            return done(next, "accepted", form.key(), form.digestText(), () -> desk.accept(form.takeover()));
        } catch (PlatformException refused) {
            tell(refused, model, response);
            return page(TaskFilter.ANY, TaskForms.Order.EMPTY, form, model);
        }
    }

    /** Does the work once for the form's key and tells how much; the input may name a person, so it is kept as a keyed code. */
    private String done(RedirectAttributes next, String what, String key, String input, IntSupplier work) {
        Idempotency.Answer answer = once.once(
                "page:" + access.current().accountId(),
                key == null || key.isBlank() ? UUID.randomUUID().toString() : key,
                CryptoSuite.INTL.digest(keys.of("TASK_FORM", input)),
                () -> Idempotency.Answer.of(
                        200, "text/plain", Integer.toString(work.getAsInt()).getBytes(UTF_8)));
        next.addFlashAttribute(
                answer.repeated() ? "repeated" : what, Integer.valueOf(new String(answer.body(), UTF_8)));
        return "redirect:/tasks";
    }

    /** A refusal is told above the form, which comes back as it was filled in. */
    private static void tell(PlatformException refused, Model model, HttpServletResponse response) {
        if (refused.code().kind() == ErrorKind.INTERNAL || refused.code().kind() == ErrorKind.NOT_FOUND) {
            throw refused;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("error", refused.code().name());
        model.addAttribute("field", refused.field().orElse(""));
    }
}
