/** Filters, error wording and the pages that belong to no module of the trade. Nothing here is for other modules. */
package io.siliu.platform.web.internal;
