// Written by `cargo xtask codegen`; edit the tables it is made from, not this file.

use crate::catalog::BaseImage;

pub(crate) static BASE_IMAGES: &[BaseImage] = &[
    BaseImage { repository: "mcr.microsoft.com/windows" },
    BaseImage { repository: "mcr.microsoft.com/windows/nanoserver" },
    BaseImage { repository: "mcr.microsoft.com/windows/server" },
    BaseImage { repository: "mcr.microsoft.com/windows/servercore" },
    BaseImage { repository: "microsoft/nanoserver" },
    BaseImage { repository: "microsoft/windowsservercore" },
];
