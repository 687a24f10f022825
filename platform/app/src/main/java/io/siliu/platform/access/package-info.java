/**
 * Who may do what, and who looked at what: accounts, roles, sign-in, API tokens, the audit trail, and the keys under
 * which personal data is stored.
 */
@ApplicationModule(allowedDependencies = {"notify", "anchoring", "database"})
package io.siliu.platform.access;

import org.springframework.modulith.ApplicationModule;
