/** HTTP side of the agreements. No rule lives here. */
package io.siliu.platform.contract.internal.web;
