/**
 * The platform's credits: where a setting says so, starting a job charges its price, and what is not made of it is refunded when it ends.
 * In come the steps of generations, out go rows of the platform's table {@code credits}, which is only ever added to. Begin with {@code
 * CreditCharges}; {@code Ledger} is the table.
 */
package com.lumiku.studio.credits;
