/** HTTP side of task orders, deliveries and acceptances. No rule lives here. */
package io.siliu.platform.work.internal.web;
