package io.siliu.sandbox.paper;

import io.siliu.sandbox.population.InventedEnterprise;
import io.siliu.sandbox.population.InventedPlatform;
import io.siliu.sandbox.population.InventedWorker;

/** A name and the credit code or ID number that a paper prints beside it. */
public record Party(String name, String code) {

    static Party of(InventedEnterprise enterprise) {
        return new Party(enterprise.name(), enterprise.creditCode());
    }

    static Party of(InventedWorker worker) {
        return new Party(worker.contractingName(), worker.contractingCode());
    }

    static Party platform() {
        return new Party(InventedPlatform.NAME, InventedPlatform.CREDIT_CODE);
    }
}
