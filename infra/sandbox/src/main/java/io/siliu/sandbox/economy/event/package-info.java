/** What happens in the invented economy, one record a kind; times are of Asia/Shanghai, amounts CNY. */
package io.siliu.sandbox.economy.event;
