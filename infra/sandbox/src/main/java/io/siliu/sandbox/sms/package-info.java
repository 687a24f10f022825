/** The short-message provider of the sandbox, and the phone on which a visitor reads what it delivered. */
package io.siliu.sandbox.sms;
