/**
 * To be loaded before anything else: React, which renders the public pages, looks once whether it is being developed,
 * and then takes three times as long for a page.
 */
process.env.NODE_ENV ??= 'production';
