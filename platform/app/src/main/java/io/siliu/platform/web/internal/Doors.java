package io.siliu.platform.web.internal;

import io.siliu.platform.access.Role;
import io.siliu.platform.access.WalkthroughAccounts.Visitor;
import java.util.ArrayList;
import java.util.List;

/**
 * One button for each role that can be entered, in the order in which a visitor meets them.
 *
 * @param visitors those who hold the role; several for enterprises
 */
record Doors(Role role, List<Visitor> visitors) {

    private static final List<Role> ORDER =
            List.of(Role.ENTERPRISE, Role.TAX_OFFICER, Role.MARKET_OFFICER, Role.RISK_DESK, Role.WITNESS);

    static List<Doors> of(List<Visitor> visitors) {
        List<Doors> doors = new ArrayList<>();
        if (visitors.isEmpty()) {
            return doors;
        }
        for (Role role : ORDER) {
            doors.add(new Doors(
                    role, visitors.stream().filter(one -> one.role() == role).toList()));
        }
        return doors;
    }
}
