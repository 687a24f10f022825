package io.siliu.platform.assessment.internal.web;

import io.siliu.platform.assessment.RuleSetVersions;
import io.siliu.rules.RuleSetDifference;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Published rule sets for programs. */
@RestController
@RequestMapping("/api/v1/rule-sets")
class RuleSetVersionApi {

    private final RuleSetVersions versions;

    RuleSetVersionApi(RuleSetVersions versions) {
        this.versions = versions;
    }

    record Versions(List<RuleSetVersions.Version> versions) {}

    record Differences(List<RuleSetDifference.Change> changes) {}

    @GetMapping
    Versions all() {
        return new Versions(versions.all());
    }

    @GetMapping("/difference")
    Differences difference(@RequestParam String from, @RequestParam String to) {
        return new Differences(versions.difference(from, to));
    }
}
