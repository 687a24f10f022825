/** Rows and mappers of agreements and terms. Not for other modules. */
package io.siliu.platform.contract.internal;
