/**
 * What all pages and all of the API have in common: layout, language, errors, request numbers, idempotency, the start
 * page and the status. It holds no page of the trade.
 */
@ApplicationModule(allowedDependencies = {"access", "database"})
package io.siliu.platform.web;

import org.springframework.modulith.ApplicationModule;
