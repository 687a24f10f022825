package io.siliu.platform.web.internal;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.Permission;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How much of everything stands at which stage; for operators, drills and programs that bring data in. */
@RestController
class StatusController {

    private final Status status;
    private final Access access;

    StatusController(Status status, Access access) {
        this.status = status;
        this.access = access;
    }

    @GetMapping("/api/v1/status")
    Map<String, Long> show() {
        access.require(Permission.READ_STATUS);
        return status.counts();
    }
}
