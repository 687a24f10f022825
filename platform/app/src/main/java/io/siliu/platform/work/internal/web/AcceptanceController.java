package io.siliu.platform.work.internal.web;

import io.siliu.platform.work.RecordAcceptances;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Records deliveries and acceptances. */
@RestController
class AcceptanceController {

    private final RecordAcceptances recordAcceptances;

    AcceptanceController(RecordAcceptances recordAcceptances) {
        this.recordAcceptances = recordAcceptances;
    }

    @PostMapping("/api/v1/acceptances")
    @ResponseStatus(HttpStatus.CREATED)
    List<Recorded> accept(@RequestBody Acceptances request) {
        return recordAcceptances.accept(request.acceptances()).stream()
                .map(each -> new Recorded(Long.toString(each.id()), Long.toString(each.taskOrderId())))
                .toList();
    }

    @PostMapping("/api/v1/deliveries")
    @ResponseStatus(HttpStatus.CREATED)
    List<Recorded> deliver(@RequestBody Deliveries request) {
        return recordAcceptances.deliver(request.deliveries()).stream()
                .map(each -> new Recorded(Long.toString(each.id()), Long.toString(each.taskOrderId())))
                .toList();
    }

    /** Acceptances of one call. */
    record Acceptances(List<RecordAcceptances.Command> acceptances) {

        Acceptances {
            acceptances = acceptances == null ? List.of() : List.copyOf(acceptances);
        }
    }

    /** Deliveries of one call. */
    record Deliveries(List<RecordAcceptances.Handover> deliveries) {

        Deliveries {
            deliveries = deliveries == null ? List.of() : List.copyOf(deliveries);
        }
    }

    /** What was recorded and for which task order; identifiers as text. */
    record Recorded(String id, String taskOrderId) {}
}
