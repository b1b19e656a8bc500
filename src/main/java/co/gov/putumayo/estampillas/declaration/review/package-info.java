/**
 * What follows from a declaration: its boxes, what it owes, which correction it is, what keeps it
 * from being signed. Changes nothing. Imports {@code shared}, {@code tariff} and the packages of
 * {@code declaration} below it: {@code record}, {@code fact}, {@code owed}, {@code duedate}.
 */
package co.gov.putumayo.estampillas.declaration.review;
