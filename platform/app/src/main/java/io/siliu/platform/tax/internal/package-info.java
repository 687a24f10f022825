/** Mappers of the tax tables and of what was held month by month. Nobody outside the tax module reads them. */
package io.siliu.platform.tax.internal;
