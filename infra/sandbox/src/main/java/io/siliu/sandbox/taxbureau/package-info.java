/** The tax bureau of the sandbox: issues fully digital invoices (数电票), once a key, as XML and PDF, and takes the quarterly reports. */
package io.siliu.sandbox.taxbureau;
