package io.siliu.sandbox.economy.event;

import java.time.LocalDate;
import java.util.Set;

/**
 * The licence of a sole proprietor.
 *
 * @param worker id of the person
 * @param clusterSite whether the address is an allowed cluster site (集群登记)
 * @param scope trades that the licence covers
 * @param cancelledOn or null
 */
public record Licence(
        String worker,
        String creditCode,
        String tradeName,
        LocalDate registeredOn,
        String address,
        boolean clusterSite,
        Set<String> scope,
        LocalDate cancelledOn) {

    /** The same at another address. */
    public Licence at(String address) {
        return new Licence(worker, creditCode, tradeName, registeredOn, address, clusterSite, scope, cancelledOn);
    }

    /** The same at an allowed cluster site. */
    public Licence inCluster(String address) {
        return new Licence(worker, creditCode, tradeName, registeredOn, address, true, scope, cancelledOn);
    }

    /** The same under another name, of another day. */
    public Licence named(String tradeName, LocalDate registeredOn) {
        return new Licence(worker, creditCode, tradeName, registeredOn, address, clusterSite, scope, cancelledOn);
    }

    /** The same, cancelled. */
    public Licence cancelled(LocalDate cancelledOn) {
        return new Licence(worker, creditCode, tradeName, registeredOn, address, clusterSite, scope, cancelledOn);
    }
}
