import about from './about.json';
import area from './area.json';
import common from './common.json';
import developers from './developers.json';
import enums from './enums.json';
import landing from './landing.json';
import partner from './partner.json';
import programme from './programme.json';

export const resources = { about, area, common, developers, enums, landing, partner, programme };
