package io.siliu.platform.work.internal.web;

import io.siliu.kernel.Money;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Permission;
import io.siliu.platform.work.OrderTasks;
import io.siliu.platform.work.TaskOrder;
import io.siliu.platform.work.TaskOrders;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Orders tasks, one or many at a time, and shows one. */
@RestController
class TaskOrderController {

    private final OrderTasks orderTasks;
    private final TaskOrders orders;
    private final Access access;
    private final AuditTrail audit;

    TaskOrderController(OrderTasks orderTasks, TaskOrders orders, Access access, AuditTrail audit) {
        this.orderTasks = orderTasks;
        this.orders = orders;
        this.access = access;
        this.audit = audit;
    }

    @PostMapping("/api/v1/task-orders")
    @ResponseStatus(HttpStatus.CREATED)
    Ordered order(@RequestBody OrderTasks.Command order) {
        return Ordered.of(orderTasks.order(List.of(order)).get(0));
    }

    @PostMapping("/api/v1/task-orders/batch")
    @ResponseStatus(HttpStatus.CREATED)
    List<Ordered> order(@RequestBody Batch batch) {
        return orderTasks.order(batch.orders()).stream().map(Ordered::of).toList();
    }

    /** A task order of the actor's own enterprise; anybody else's is not there. */
    @GetMapping("/api/v1/task-orders/{id}")
    View show(@PathVariable long id) {
        Optional<Long> enterprise = access.require(Permission.ORDER_TASKS).enterprise();
        TaskOrder order =
                enterprise.flatMap(own -> orders.find(own, id)).orElseThrow(() -> Access.notFound("task order"));
        audit.looked("TASK", Long.toString(id), AuditTrail.ROUTINE);
        return View.of(order);
    }

    /** Orders of one call. */
    record Batch(List<OrderTasks.Command> orders) {

        Batch {
            orders = orders == null ? List.of() : List.copyOf(orders);
        }
    }

    /** What an order got; the identifier as text, because it does not fit into a JavaScript number. */
    record Ordered(String taskNumber, String id) {

        static Ordered of(TaskOrder order) {
            return new Ordered(order.taskNumber().value(), Long.toString(order.id()));
        }
    }

    /** A task order as it stands. */
    record View(
            String taskNumber,
            String id,
            String workerId,
            String model,
            String capacity,
            String occupation,
            String city,
            String description,
            Money agreedAmount,
            LocalDate startsOn,
            LocalDate endsOn) {

        static View of(TaskOrder order) {
            return new View(
                    order.taskNumber().value(),
                    Long.toString(order.id()),
                    Long.toString(order.workerId()),
                    order.model().name(),
                    order.capacity().name(),
                    order.occupation().code(),
                    order.city().code(),
                    order.description(),
                    order.agreedAmount(),
                    order.period().from(),
                    order.period().to());
        }
    }
}
